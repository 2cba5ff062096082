// Trees of wet, flat land. The foot of a tree stands at (x, y).
import { circle, ellipse, line, path, rect, times } from './svg.mjs';

export const poplar = (x, y, h, crown, trunk, shade) => [
  rect(x - h * 0.02, y - h * 0.2, h * 0.04, h * 0.2, trunk),
  ellipse(x, y - h * 0.56, h * 0.135, h * 0.44, crown),
  shade ? path(`M${x} ${y - h}A${h * 0.135} ${h * 0.44} 0 0 1 ${x} ${y - h * 0.12}Z`, shade) : '',
];

/** Both rows of an avenue, ending at the vanishing point. */
export const avenue = (vanishX, horizon, left, right, count, tallest, crown, trunk, shade) =>
  times(count, (i) => {
    const t = 0.06 + 0.94 * ((i + 1) / count) ** 2.1;
    const y = horizon + (1200 - horizon) * t * 0.72;
    const at = (x) => vanishX + (x - vanishX) * t;
    return [poplar(at(left), y, tallest * t, crown, trunk, shade), poplar(at(right), y, tallest * t, crown, trunk, shade)];
  });

export const willow = (x, y, h, head, trunk, light) => [
  path(`M${x - h * 0.09} ${y}L${x - h * 0.07} ${y - h * 0.5}H${x + h * 0.07}L${x + h * 0.1} ${y}Z`, trunk),
  times(9, (i) => {
    const angle = Math.PI * (0.04 + (0.92 * i) / 8);
    return ellipse(x - Math.cos(angle) * h * 0.22, y - h * 0.56 - Math.sin(angle) * h * 0.24, h * 0.12, h * 0.13, i % 3 === 1 && light ? light : head);
  }),
  ellipse(x, y - h * 0.62, h * 0.22, h * 0.2, head),
];

export const birch = (x, y, h, bark, mark, leaf, leafLight) => [
  path(`M${x - h * 0.022} ${y}L${x - h * 0.008} ${y - h * 0.92}H${x + h * 0.008}L${x + h * 0.022} ${y}Z`, bark),
  times(6, (i) => rect(x - h * 0.018 + (i % 2) * h * 0.014, y - h * (0.1 + i * 0.09), h * 0.02, h * 0.012, mark)),
  line(x, y - h * 0.5, x + h * 0.13, y - h * 0.66, bark, h * 0.014),
  line(x, y - h * 0.58, x - h * 0.12, y - h * 0.74, bark, h * 0.014),
  [[0.15, 0.7, 0.11], [-0.14, 0.78, 0.12], [0.02, 0.92, 0.13], [0.1, 0.82, 0.1], [-0.04, 0.7, 0.08]].map(([dx, dy, r], i) =>
    ellipse(x + dx * h, y - dy * h, r * h, r * h * 0.78, i % 2 ? leafLight : leaf)),
];

export const bush = (x, y, r, colour) => [circle(x, y - r * 0.6, r, colour), circle(x + r, y - r * 0.35, r * 0.7, colour), circle(x - r, y - r * 0.3, r * 0.65, colour)];
