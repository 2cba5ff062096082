import { bands, birds, clouds, glow } from '../shapes/air.mjs';
import { chance } from '../shapes/chance.mjs';
import { lamp, moss, night, paper, violet, water } from '../shapes/colours.mjs';
import { ground, reeds, ripples, woods } from '../shapes/land.mjs';
import { cyclist, person } from '../shapes/moving.mjs';
import { drawbridge, farm } from '../shapes/structures.mjs';
import { place, polygon, rect } from '../shapes/svg.mjs';
import { poplar, willow } from '../shapes/trees.mjs';

export default function drawbridgeScene() {
  const random = chance(23);
  return [
    bands(0, 700, [violet.mist, '#e6dcfa', violet.pale, '#e5cfe4', '#f6d9c4']),
    glow(800, 470, 170, ['#f2d4d0', '#f9cfa2', lamp], 0.5),
    clouds(random, 7, 70, 330, paper, 1.15),
    birds(1060, 190, 5, violet.dark),
    woods(random, 702, -40, 1640, violet.light, 46),
    ground(698, violet.warm), rect(0, 740, 1600, 70, violet.base),
    place(250, 770, 1.15, farm(violet.deep, violet.dark, lamp)), place(1320, 760, 1, farm('#9a330a', night, lamp), true),
    [1090, 1160, 1480, 1550].map((x, i) => poplar(x, 780, 300 + (i % 2) * 50, violet.dark, night, violet.deep)), [60, 430].map((x) => poplar(x, 780, 320, violet.dark, night, violet.deep)),
    polygon([[0, 800], [420, 780], [420, 1000], [0, 1000]], violet.dark), polygon([[1600, 800], [1180, 780], [1180, 1000], [1600, 1000]], violet.dark),
    rect(0, 900, 1600, 300, '#6f8fd6'), rect(0, 900, 1600, 16, '#4a63b0'),
    rect(610, 940, 90, 200, '#5b74c0'), rect(1010, 940, 120, 200, '#5b74c0'), rect(340, 930, 140, 190, '#5b74c0'), rect(720, 930, 160, 270, '#e6b9a0'),
    ripples(random, 930, 1195, 20, water), ripples(random, 960, 1195, 9, violet.mist),
    place(770, 816, 1.25, drawbridge(paper, night, '#c2410c')),
    place(980, 796, 0.8, cyclist(lamp, night, '#e2b48a', night, night, moss.base)), place(520, 796, 0.86, person('#c2410c', night, '#8a5a3b')), place(566, 796, 0.8, person(violet.base, night, '#f3d9b0')),
    willow(90, 960, 260, violet.deep, night, violet.dark), reeds(random, 0, 300, 1210, 210, violet.deep, '#8a5a3b'), reeds(random, 1260, 1610, 1210, 170, violet.deep, '#8a5a3b'),
  ];
}
