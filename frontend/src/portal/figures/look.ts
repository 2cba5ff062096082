/** Shapes about nought, each as large as the others to the eye. */
const shapes = {
  circle: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z',
  square: 'M-4 -4H4V4H-4Z',
  triangle: 'M0 -5.5L5 4H-5Z',
  diamond: 'M0 -5.5L5.5 0L0 5.5L-5.5 0Z',
  pointDown: 'M0 5.5L5 -4H-5Z',
  bar: 'M-2.5 -5.5H2.5V5.5H-2.5Z',
};
const order = Object.values(shapes);
const colours = 5;

/** What a line is known by: a shape and a colour, so that neither says it alone. */
export interface Look {
  shape: string;
  style: string;
}

/** Five colours and six shapes tell thirty lines apart. */
export function lookOf(index: number): Look {
  return { shape: order[index % order.length] as string, style: `line-${index % colours}` };
}

export const regionLook: Look = { shape: shapes.circle, style: 'line-region' };
export const referenceLook: Look = { shape: shapes.square, style: 'line-reference' };
