import type { ThemeLink } from '../api/types';

const safeColour = /^#[0-9a-f]{6}$/i;

/** Sets --accent to the theme's colour for day and night. */
export function accentOf(theme: Pick<ThemeLink, 'colour' | 'nightColour'> | null | undefined) {
  if (!theme || !safeColour.test(theme.colour) || !safeColour.test(theme.nightColour)) return undefined;
  return { '--accent': `light-dark(${theme.colour}, ${theme.nightColour})` };
}
