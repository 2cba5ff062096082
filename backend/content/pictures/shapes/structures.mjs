// What people built on the flat land: mills, bridges, barns, glass. The foot stands at (0, 0) unless given.
import { circle, line, polygon, rect, ring, stroke, times } from './svg.mjs';

/** A wind turbine of height 1 × h; `turn` in degrees. */
export const turbine = (x, y, h, turn, colour, shade) => {
  const top = y - h;
  return [
    polygon([[x - h * 0.016, y], [x - h * 0.007, top], [x + h * 0.007, top], [x + h * 0.016, y]], colour),
    times(3, (i) => `<g transform="rotate(${turn + i * 120} ${x} ${top.toFixed(1)})">${polygon([[x - h * 0.008, top], [x - h * 0.018, top - h * 0.12], [x - h * 0.002, top - h * 0.52], [x + h * 0.008, top]], colour)}</g>`),
    circle(x, top, h * 0.016, shade ?? colour),
  ];
};

/** A Dutch drawbridge seen from the side, about 640 wide. */
export const drawbridge = (frame, deck, accent) => [
  rect(-330, -14, 660, 26, deck),
  times(12, (i) => rect(-320 + i * 58, -52, 6, 40, frame)),
  rect(-330, -58, 660, 8, frame),
  rect(-96, -300, 22, 300, frame), rect(-46, -300, 22, 300, frame),
  rect(-104, -206, 88, 14, frame),
  polygon([[-280, -262], [-280, -304], [190, -336], [190, -318]], frame),
  rect(-300, -312, 66, 60, accent, 4),
  line(180, -326, 196, -10, frame, 7),
  line(-262, -262, -262, -20, frame, 4),
  rect(-120, 10, 70, 200, deck), rect(250, 10, 120, 200, deck), rect(-420, 10, 130, 200, deck),
];

/** A row of greenhouses seen from the end; each is `w` wide. */
export const glass = (x, y, count, w, h, panel, bar, roof) =>
  times(count, (i) => {
    const left = x + i * w;
    const ridge = y - h - w * 0.3;
    return [
      rect(left, y - h, w, h, panel),
      polygon([[left, y - h], [left + w / 2, ridge], [left + w, y - h]], roof),
      stroke(`M${left} ${y}V${y - h}L${left + w / 2} ${ridge}L${left + w} ${y - h}V${y}`, bar, 6),
      line(left, y - h, left + w, y - h, bar, 5),
      times(3, (k) => line(left + ((k + 1) * w) / 4, y, left + ((k + 1) * w) / 4, y - h - (k === 1 ? w * 0.3 : w * 0.15), bar, 4)),
    ];
  });

export const farm = (wall, roof, door) => [
  rect(-110, -56, 220, 56, wall),
  polygon([[-130, -52], [-92, -150], [92, -150], [130, -52]], roof),
  rect(-30, -66, 60, 66, door), rect(58, -44, 26, 22, door), rect(-84, -44, 26, 22, door),
  rect(54, -176, 16, 40, wall),
];

/** A weather and water station on a mast, 420 high. */
export const station = (mast, box, panel, dial) => [
  rect(-8, -420, 16, 420, mast),
  line(-70, 0, 0, -120, mast, 9), line(70, 0, 0, -120, mast, 9),
  rect(-46, -226, 92, 92, box, 8), ring(0, -180, 25, dial, 8), line(0, -180, 12, -193, dial, 6),
  polygon([[-128, -262], [-28, -306], [-12, -272], [-112, -228]], panel),
  line(-94, -247, -78, -281, mast, 4), line(-54, -264, -38, -299, mast, 4),
  rect(-90, -404, 180, 8, mast),
  circle(-92, -400, 18, dial), circle(-60, -386, 12, dial), circle(-120, -388, 12, dial),
  polygon([[60, -424], [128, -424], [104, -400], [128, -376], [60, -376], [78, -400]], panel),
  rect(-3, -452, 6, 40, mast), circle(0, -456, 8, dial),
];

export const pylon = (x, y, h, colour) => [
  stroke(`M${x - h * 0.1} ${y}L${x} ${y - h}L${x + h * 0.1} ${y}M${x - h * 0.055} ${y - h * 0.45}H${x + h * 0.055}L${x - h * 0.1} ${y}M${x - h * 0.055} ${y - h * 0.45}L${x + h * 0.1} ${y}`, colour, h * 0.016),
  stroke(`M${x - h * 0.17} ${y - h * 0.72}H${x + h * 0.17}M${x - h * 0.12} ${y - h * 0.88}H${x + h * 0.12}`, colour, h * 0.016),
];
