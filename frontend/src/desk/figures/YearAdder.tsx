import { useState } from 'preact/hooks';
import { Button } from '../../design/Button';
import { TextField } from '../../design/Field';
import { regionDay } from '../../i18n';
import { useSeriesWords } from './useSeriesWords';

/** One more column: the year after the last, unless another is asked for. */
export function YearAdder({ years, onAdd }: { years: readonly number[]; onAdd: (year: number) => void }) {
  const words = useSeriesWords();
  const next = (years.at(-1) ?? Number(regionDay(new Date()).slice(0, 4)) - 1) + 1;
  const [asked, setAsked] = useState<number | null>(null);
  const year = asked ?? next;
  const fits = year >= 1900 && year <= 2100 && !years.includes(year);
  const add = () => {
    if (!fits) return;
    onAdd(year);
    setAsked(null);
  };
  return (
    <div class="year-adder">
      <TextField
        label={words.year}
        type="number"
        min={1900}
        max={2100}
        value={year}
        onInput={(event) => setAsked(event.currentTarget.valueAsNumber)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        }}
      />
      <Button disabled={!fits} onClick={add}>
        {words.addYear}
      </Button>
    </div>
  );
}
