// Everything above the horizon.
import { capsule, circle, rect, stroke, times, width } from './svg.mjs';

export const bands = (from, to, colours) => {
  const step = (to - from) / colours.length;
  return colours.map((colour, i) => rect(0, from + i * step, width, step + 1, colour));
};

/** A sun or moon with rings of light; the first colour is the outermost ring. */
export const glow = (x, y, radius, colours, step = 0.55) =>
  colours.map((colour, i) => circle(x, y, radius * (1 + (colours.length - 1 - i) * step), colour));

export const clouds = (random, count, top, bottom, colour, size = 1) =>
  times(count, () => {
    const x = random.between(-120, width - 120);
    const y = random.between(top, bottom);
    const long = random.between(190, 380) * size;
    const thick = 26 * size;
    return [
      capsule(x, y, long, thick, colour),
      capsule(x + long * random.between(0.12, 0.3), y - thick * 0.8, long * random.between(0.35, 0.5), thick, colour),
      capsule(x + long * random.between(0.3, 0.5), y + thick * 0.8, long * random.between(0.45, 0.7), thick, colour),
    ];
  });

export const stars = (random, count, bottom, colour) =>
  times(count, () => circle(random.between(20, width - 20), random.between(20, bottom), random.between(1.6, 4), colour));

/** A string of birds, flying in a slanted line. */
export const birds = (x, y, count, colour, size = 1) =>
  times(count, (i) => {
    const s = size * (1 - i * 0.06);
    const bx = x + i * 62 * size;
    const by = y + (i % 2 === 0 ? i * 12 : -i * 9) * size;
    return stroke(`M${bx} ${by}q${13 * s} ${-15 * s} ${24 * s} 0q${11 * s} ${-15 * s} ${24 * s} 0`, colour, 5 * s);
  });
