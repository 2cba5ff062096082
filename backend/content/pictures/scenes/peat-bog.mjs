import { bands, birds, clouds, glow } from '../shapes/air.mjs';
import { chance } from '../shapes/chance.mjs';
import { lamp, night, paper, sky, violet, water } from '../shapes/colours.mjs';
import { ground, woods } from '../shapes/land.mjs';
import { person } from '../shapes/moving.mjs';
import { capsule, ellipse, place, polygon, stroke, times } from '../shapes/svg.mjs';
import { birch } from '../shapes/trees.mjs';

const pool = (x, y, w, h, light) => [ellipse(x, y, w, h, violet.deep), ellipse(x, y - h * 0.12, w * 0.95, h * 0.86, water), light ? capsule(x - w * 0.4, y + h * 0.1, w * 0.5, 9, paper) : '', capsule(x + w * 0.05, y + h * 0.38, w * 0.34, 7, '#cfe5ff')];

const cottonGrass = (random, x, y, count) => times(count, (i) => {
  const px = x + i * 26 + random.between(-8, 8);
  const h = random.between(90, 170);
  const lean = random.between(-14, 26);
  return [stroke(`M${px.toFixed(1)} ${y}q0 ${(-h * 0.6).toFixed(1)} ${lean.toFixed(1)} ${(-h).toFixed(1)}`, violet.deep, 4), ellipse(px + lean, y - h - 6, 15, 20, paper), ellipse(px + lean + 9, y - h + 8, 10, 13, violet.mist)];
});

export default function peatBog() {
  const random = chance(27);
  return [
    bands(0, 660, [sky.mist, '#e4e4f7', violet.pale, '#e8cfe0', '#f8d8bd']),
    glow(1120, 610, 150, ['#f5cdb6', '#f9c48b', lamp], 0.55),
    clouds(random, 7, 80, 380, paper, 1.15), birds(300, 230, 7, violet.dark),
    woods(random, 662, -40, 1640, violet.light, 44), ground(658, violet.warm),
    times(60, (i) => ellipse(random.between(-40, 1640), 676 + i * 8.6, 60 + i * 2.4, 6 + i * 0.24, random.pick([violet.base, '#8a6fd0', violet.dark, '#9d78c4']))),
    pool(330, 770, 250, 40, true), pool(1180, 740, 300, 30, false), pool(1250, 920, 330, 74, true), pool(250, 1010, 330, 84, true),
    polygon([[760, 700], [784, 700], [830, 820], [800, 960], [900, 1200], [640, 1200], [700, 960], [750, 820]], '#e7c79e'),
    times(19, (i) => { const t = (i / 18) ** 1.5; return capsule(756 - 120 * t + (i > 8 ? -6 : 0), 712 + 480 * t, 40 + 220 * t, 3 + 5 * t, '#b98b5e'); }),
    place(776, 900, 0.92, person(lamp, night, '#e2b48a', '#c2410c')), place(740, 866, 0.8, person('#0f6b72', night, '#8a5a3b')), place(788, 836, 0.66, person(paper, night, '#e2b48a')),
    birch(1440, 890, 580, paper, night, violet.base, violet.dark), birch(1540, 940, 480, paper, night, violet.base, violet.dark), birch(100, 850, 380, paper, night, violet.base, violet.dark),
    cottonGrass(random, 30, 1190, 14), cottonGrass(random, 1060, 1196, 19),
  ];
}
