/** A decimal number that is exact, written as the API writes it: `-1234.50`. */
export type Decimal = string;

const places = (value: Decimal) => value.split('.')[1]?.length ?? 0;

/** In units of the smallest place asked for. */
function units(value: Decimal, to: number): bigint {
  const [whole = '0', part = ''] = value.split('.');
  return BigInt(whole + part.padEnd(to, '0'));
}

function written(amount: bigint, to: number): Decimal {
  const sign = amount < 0n ? '-' : '';
  const digits = String(amount < 0n ? -amount : amount).padStart(to + 1, '0');
  return to === 0 ? sign + digits : `${sign}${digits.slice(0, -to)}.${digits.slice(-to)}`;
}

/** Adds without the errors of floating point: 0.10 and 0.20 are 0.30. */
export function sum(values: readonly Decimal[]): Decimal {
  const to = Math.max(0, ...values.map(places));
  return written(
    values.reduce((total, value) => total + units(value, to), 0n),
    to,
  );
}

export function minus(value: Decimal, less: Decimal): Decimal {
  return sum([value, less.startsWith('-') ? less.slice(1) : `-${less}`]);
}

export function times(value: Decimal, by: Decimal): Decimal {
  const to = places(value) + places(by);
  return written(units(value, places(value)) * units(by, places(by)), to);
}

export function isMore(value: Decimal, than: Decimal): boolean {
  const difference = minus(value, than);
  return !difference.startsWith('-') && /[1-9]/.test(difference);
}
