// Browsers drop or reinterpret these before they read where an address leads.
const misread = /[\s"<>\\`\p{Cc}\p{Cf}]/u;
const longest = 2000;

/** Whether the contract lets a link go here: a web address, mail, telephone, or a page of this portal. */
export function isAllowedHref(href: string): boolean {
  if (misread.test(href) || href.length > longest) return false;
  if (href.startsWith('/')) return !href.startsWith('//');
  if (/^mailto:[^@?]+@[^@?]+\.[^@?]+(\?.*)?$/.test(href) || /^tel:\+?[0-9().-]{3,30}$/.test(href))
    return true;
  return webAddress(href) !== null;
}

/** What somebody typed as an allowed address, completed where the meaning is plain; null when it is none. */
export function completeHref(typed: string): string | null {
  const value = typed.trim();
  if (isAllowedHref(value)) return value;
  const completed = guess(value);
  return completed && isAllowedHref(completed) ? completed : null;
}

function guess(value: string): string | null {
  if (/^tel:/i.test(value) || /^\+?[\d() -]{6,}$/.test(value))
    return `tel:${value.replace(/^tel:|\s/gi, '')}`;
  if (/^[^\s@/:]+@[^\s@/:]+$/.test(value)) return `mailto:${value}`;
  return /^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/.test(value) ? `https://${value}` : null;
}

export function webAddress(text: string): URL | null {
  if (!/^https?:\/\/[^/?#@%[\]]+([/?#]|$)/.test(text) || misread.test(text)) return null;
  try {
    const url = new URL(text);
    return url.hostname.includes('.') || url.hostname === 'localhost' ? url : null;
  } catch {
    return null;
  }
}
