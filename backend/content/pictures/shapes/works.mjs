// Works, halls and tanks. The left foot of a building stands at (x, y).
import { circle, ellipse, line, polygon, rect, times } from './svg.mjs';

/** A workshop with a saw-tooth roof. */
export const sawtooth = (x, y, w, h, teeth, wall, roof, glass) => {
  const step = w / teeth;
  return [
    rect(x, y - h, w, h, wall),
    times(teeth, (i) => [
      polygon([[x + i * step, y - h + 1], [x + i * step, y - h - step * 0.52], [x + (i + 1) * step, y - h + 1]], roof),
      polygon([[x + i * step + step * 0.06, y - h - 2], [x + i * step + step * 0.06, y - h - step * 0.4], [x + i * step + step * 0.22, y - h - step * 0.32], [x + i * step + step * 0.22, y - h - 2]], glass),
    ]),
  ];
};

export const panes = (x, y, columns, rows, w, h, gapX, gapY, colourOf) =>
  times(rows, (r) => times(columns, (c) => {
    const colour = typeof colourOf === 'function' ? colourOf(c, r) : colourOf;
    return colour ? rect(x + c * (w + gapX), y + r * (h + gapY), w, h, colour, 2) : '';
  }));

export const chimney = (x, y, w, h, colour, stripe) => [
  polygon([[x, y], [x + w * 0.14, y - h], [x + w * 0.86, y - h], [x + w, y]], colour),
  stripe ? [rect(x + w * 0.13, y - h * 0.92, w * 0.74, h * 0.05, stripe), rect(x + w * 0.12, y - h * 0.8, w * 0.76, h * 0.05, stripe)] : '',
];

/** A white plume of steam drifting to the right. */
export const steam = (x, y, size, colour) =>
  [[0, 0, 20], [26, -26, 30], [70, -48, 40], [130, -64, 48], [200, -76, 42], [264, -92, 32], [316, -100, 20]].map(([dx, dy, r]) =>
    circle(x + dx * size, y + dy * size, r * size, colour));

export const tank = (x, y, w, h, body, top, band) => [
  rect(x, y - h, w, h, body),
  ellipse(x + w / 2, y - h, w / 2, w * 0.13, top),
  band ? rect(x, y - h * 0.62, w, h * 0.12, band) : '',
];

export const sphere = (x, y, r, body, light, leg) => [
  times(3, (i) => line(x - r * 0.7 + i * r * 0.7, y, x - r * 0.55 + i * r * 0.55, y - r * 0.9, leg, r * 0.09)),
  circle(x, y - r * 1.35, r, body),
  ellipse(x - r * 0.3, y - r * 1.75, r * 0.34, r * 0.2, light),
];

/** A column of a chemical works, with platforms and a ladder. */
export const column = (x, y, w, h, body, rim, shade) => [
  rect(x, y - h, w, h, body, w * 0.45),
  rect(x, y - h * 0.4, w, h * 0.4, body),
  shade ? rect(x + w * 0.68, y - h + w * 0.4, w * 0.32, h - w * 0.4, shade) : '',
  times(Math.floor(h / 95), (i) => rect(x - w * 0.22, y - 60 - i * 95, w * 1.44, 9, rim)),
];

/** Pipes on trestles. */
export const piping = (x, y, w, h, pipe, post, second) => [
  times(Math.floor(w / 110) + 1, (i) => rect(x + i * 110, y - h, 10, h, post)),
  rect(x - 14, y - h, w + 28, 13, pipe, 6),
  rect(x - 14, y - h + 24, w + 28, 13, second ?? pipe, 6),
];
