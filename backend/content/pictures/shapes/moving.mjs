// What moves through the landscape. Wheels stand on y = 0.
import { circle, ellipse, line, path, polygon, rect, ring, stroke, times } from './svg.mjs';

const wheel = (x, r, tyre, hub) => [circle(x, -r, r, tyre), circle(x, -r, r * 0.42, hub)];

/** A coach, 520 long, driving to the right. */
export const coach = (body, glass, tyre, stripe, light) => [
  path('M-260 -40V-168Q-260 -196 -232 -196H222Q252 -196 258 -160L266 -84V-40Z', body),
  rect(-240, -172, 400, 62, glass, 8),
  path('M176 -172H222Q236 -172 240 -152L248 -100H176Z', glass),
  times(5, (i) => rect(-168 + i * 68, -172, 8, 62, body)),
  rect(-260, -92, 524, 14, stripe),
  ellipse(258, -58, 8, 13, light),
  wheel(-166, 34, tyre, glass), wheel(166, 34, tyre, glass),
];

/** A lorry, 460 long, driving to the right. */
export const lorry = (trailer, cab, glass, tyre, mark) => [
  rect(-230, -206, 318, 158, trailer, 6), rect(-230, -120, 318, 18, mark),
  path('M104 -46V-176Q104 -190 118 -190H170Q184 -190 192 -174L222 -112V-46Z', cab),
  path('M136 -172H168L196 -116H136Z', glass),
  rect(-230, -54, 452, 16, tyre),
  wheel(-176, 30, tyre, mark), wheel(-106, 30, tyre, mark), wheel(164, 30, tyre, mark),
];

/** A loaded barge, 900 long, sailing to the right; the waterline is y = 0. */
export const barge = (hull, stripe, house, glass, boxes) => [
  times(boxes.length, (i) => {
    const column = i % 6;
    const row = Math.floor(i / 6);
    return boxes[i] ? [rect(-268 + column * 104, -138 - row * 62, 98, 58, boxes[i], 3), times(3, (k) => rect(-246 + column * 104 + k * 24, -128 - row * 62, 5, 38, 'rgba(15,27,51,.22)'))] : '';
  }),
  rect(-402, -176, 104, 110, house, 6), rect(-388, -160, 76, 34, glass, 4), rect(-352, -236, 8, 62, house),
  path('M-450 -84H412L456 -108Q466 -40 420 10H-430Q-452 -30 -450 -84Z', hull),
  rect(-448, -72, 884, 12, stripe),
];

export const bicycle = (frame, tyre) => [
  ring(-52, -38, 36, tyre, 7), ring(52, -38, 36, tyre, 7),
  stroke('M-52 -38L-22 -96H36L52 -38M-22 -96L4 -38L36 -96M-52 -38H4M36 -96L30 -120H54M-34 -104H-10', frame, 8),
];

/** Somebody standing; 150 high. `bag` is a rucksack. */
export const person = (coat, legs, skin, bag) => [
  bag ? rect(-34, -112, 26, 46, bag, 10) : '',
  rect(-17, -56, 14, 56, legs, 5), rect(3, -56, 14, 56, legs, 5),
  path('M-24 -50V-96Q-24 -118 0 -118Q24 -118 24 -96V-50Z', coat),
  circle(0, -134, 18, skin),
];

export const cyclist = (coat, legs, skin, frame, tyre, bag) => [
  bicycle(frame, tyre),
  stroke('M-20 -108L14 -78L2 -34', legs, 16),
  line(-16, -116, 18, -170, coat, 34), line(18, -160, 48, -124, coat, 14),
  circle(30, -208, 21, skin),
  bag ? rect(-44, -176, 34, 52, bag, 12) : '',
];

export const sheep = (wool, face) => [
  rect(-30, -24, 8, 26, face), rect(-12, -24, 8, 26, face), rect(14, -24, 8, 26, face), rect(28, -24, 8, 26, face),
  ellipse(0, -44, 50, 32, wool), circle(-30, -58, 20, wool), circle(0, -68, 22, wool), circle(28, -60, 20, wool),
  polygon([[44, -66], [72, -58], [66, -34], [46, -42]], face), ellipse(44, -66, 12, 7, face),
];

export const tractor = (body, cab, tyre, hub) => [
  rect(-20, -150, 92, 12, body, 4), rect(-12, -140, 76, 62, cab),
  path('M-34 -96H-12V-78H64V-104H150Q166 -104 166 -84V-48H-34Z', body),
  rect(116, -146, 9, 44, tyre),
  wheel(10, 56, tyre, hub), wheel(132, 36, tyre, hub),
];
