// The flat ground: fields, canals and reeds. No hills: this region has none worth drawing.
import { capsule, ellipse, height, polygon, rect, stroke, times, width } from './svg.mjs';

/** Strips of land that run to one point; `edges` are the x of their borders at the bottom of the picture. */
export const strips = (vanishX, horizon, edges, colours, depth = 0.05, bottom = height) =>
  edges.slice(1).map((right, i) => {
    const left = edges[i];
    const far = (x) => vanishX + (x - vanishX) * depth;
    return polygon([[far(left), horizon], [far(right), horizon], [right, bottom], [left, bottom]], colours[i % colours.length]);
  });

/** Light on a canal that runs to one point. */
export const glints = (random, vanishX, horizon, left, right, count, colour, depth = 0.05) =>
  times(count, (i) => {
    const t = ((i + 1) / (count + 1)) ** 1.7;
    const scale = depth + (1 - depth) * t;
    const from = vanishX + (left - vanishX) * scale;
    const wide = (right - left) * scale;
    const long = wide * random.between(0.18, 0.42);
    return capsule(from + random.between(0.08, 0.5) * wide, horizon + (height - horizon) * t, long, 3 + 9 * scale, colour);
  });

/** Light on water that lies across the picture. */
export const ripples = (random, top, bottom, count, colour) =>
  times(count, (i) => {
    const t = (i + 0.5) / count;
    const y = top + (bottom - top) * t;
    return capsule(random.between(-80, width - 100), y, random.between(80, 260) * (0.5 + t), 5 + 7 * t, colour);
  });

export const ground = (top, colour) => rect(0, top, width, height - top, colour);

/** Woods far away, a low line along the horizon. */
export const woods = (random, horizon, from, to, colour, high = 34) => {
  const parts = [];
  for (let x = from; x < to; x += high * 0.9) {
    const h = random.between(high * 0.5, high);
    parts.push(ellipse(x, horizon, high * 0.95, h, colour));
  }
  return [rect(from, horizon - high * 0.3, to - from, high * 0.3 + 1, colour), parts];
};

export const reeds = (random, from, to, base, high, colour, plume, gap = 16) => {
  const parts = [];
  for (let x = from; x < to; x += random.between(gap * 0.5, gap * 1.5)) {
    const h = random.between(high * 0.55, high);
    const lean = random.between(-0.16, 0.2) * h;
    parts.push(stroke(`M${x.toFixed(1)} ${base}q${(lean * 0.2).toFixed(1)} ${(-h * 0.6).toFixed(1)} ${lean.toFixed(1)} ${(-h).toFixed(1)}`, colour, 5));
    if (plume) parts.push(ellipse(x + lean, base - h, 6, 19, plume));
  }
  return parts;
};
