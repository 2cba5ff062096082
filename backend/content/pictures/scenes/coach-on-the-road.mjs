import { bands, glow, stars } from '../shapes/air.mjs';
import { chance } from '../shapes/chance.mjs';
import { dusk, ink, lamp, night, paper, violet, water } from '../shapes/colours.mjs';
import { ground, ripples, strips, woods } from '../shapes/land.mjs';
import { coach } from '../shapes/moving.mjs';
import { pylon, turbine } from '../shapes/structures.mjs';
import { capsule, place, rect, stroke, times } from '../shapes/svg.mjs';
import { poplar } from '../shapes/trees.mjs';

export default function coachOnTheRoad() {
  const random = chance(18);
  return [
    bands(0, 760, [violet.deep, '#38296f', violet.dark, '#6248ab', '#8a6cc9', '#c49ad0', '#f0b89a']),
    stars(random, 46, 300, violet.pale),
    glow(430, 240, 86, ['#4a3a86', '#6a58aa', paper], 0.5),
    pylon(1210, 770, 300, dusk), pylon(1480, 770, 360, dusk), pylon(1000, 770, 240, dusk),
    stroke('M1000 555Q1090 590 1210 510M1210 510Q1330 580 1480 450M1480 450Q1560 500 1680 460', dusk, 3),
    turbine(140, 770, 300, 30, violet.pale, paper), turbine(270, 770, 230, 75, violet.pale, paper),
    woods(random, 770, -40, 1640, dusk, 40),
    ground(764, violet.base),
    strips(500, 764, [-2400, -1200, -300, 500, 1300, 2200, 3400, 5000], [violet.warm, violet.base, violet.dark], 0.1, 950),
    times(8, (i) => poplar(60 + i * 212, 900, 420, i % 2 ? ink : night, night, dusk)),
    rect(0, 890, 1600, 124, ink), rect(0, 886, 1600, 8, violet.light), times(11, (i) => rect(-50 + i * 160, 962, 84, 9, violet.pale)),
    place(800, 984, 1.14, coach(paper, '#ffd79a', night, violet.base, lamp)),
    rect(0, 1010, 1600, 36, violet.dark), rect(0, 1042, 1600, 158, '#5d7fc4'), ripples(random, 1062, 1190, 9, water),
    capsule(560, 1110, 480, 16, '#ffd79a'), capsule(640, 1140, 330, 14, '#ffd79a'),
  ];
}
