import { bands, birds, clouds, glow } from '../shapes/air.mjs';
import { chance } from '../shapes/chance.mjs';
import { lamp, night, paper, violet } from '../shapes/colours.mjs';
import { ground, woods } from '../shapes/land.mjs';
import { sheep } from '../shapes/moving.mjs';
import { farm } from '../shapes/structures.mjs';
import { ellipse, path, place, times } from '../shapes/svg.mjs';
import { birch } from '../shapes/trees.mjs';

const heather = (random, count, top, bottom, colours) =>
  times(count, (i) => {
    const t = (i + 0.5) / count;
    const size = 0.35 + t;
    return ellipse(random.between(-60, 1660), top + (bottom - top) * t, 74 * size, 15 * size, random.pick(colours));
  });

export default function heathAtDusk() {
  const random = chance(13);
  return [
    bands(0, 690, [violet.light, '#c9b6f1', '#dcc8ee', '#f0d5d9', '#f9dcc0']),
    glow(560, 640, 140, ['#f8dcc4', '#fbcf9e', lamp]),
    clouds(random, 7, 90, 420, '#f3eafd', 1.1),
    birds(1040, 250, 6, violet.dark),
    woods(random, 692, -40, 1640, violet.warm, 44),
    ground(688, violet.base),
    heather(random, 90, 705, 1180, [violet.warm, violet.dark, '#8f63c4', '#a57ad6', violet.warm]),
    path('M700 1200C640 1050 980 980 860 880C800 820 880 760 850 690H868C910 770 860 820 930 880C1060 990 800 1060 1010 1200Z', '#f2d9bb'),
    place(1130, 720, 0.62, farm(night, violet.deep, lamp)),
    [[240, 830, 0.62], [340, 860, 0.72], [430, 816, 0.56], [520, 880, 0.8], [190, 900, 0.86], [620, 836, 0.6], [380, 930, 0.9]].map(([x, y, s], i) => place(x, y, s, sheep(i % 3 === 1 ? '#e6dcf0' : paper, night), i % 2 === 0)),
    birch(1320, 930, 560, paper, night, violet.deep, violet.dark), birch(1430, 980, 460, paper, night, violet.deep, violet.dark),
    heather(random, 26, 1090, 1210, [violet.deep, violet.dark, '#8f63c4']),
  ];
}
