import { encode } from 'fast-png';

const WIDTH = 800;
const HEIGHT = 500;
type Colour = readonly [number, number, number];
const WALL: Colour = [214, 205, 186];
const SCREEN: Colour = [238, 243, 250];
const BANNER: Colour = [26, 84, 144];
const TABLE: Colour = [121, 85, 58];
const HAIR: Colour = [38, 32, 30];
const SHIRTS: readonly Colour[] = [
  [247, 231, 147],
  [160, 178, 140],
  [206, 214, 224],
];

/** A drawn stand-in for the photograph of a meeting: people before a screen, and no text, as on photographs of activities. */
export function photoOfMeeting(): Uint8Array {
  const data = new Uint8Array(WIDTH * HEIGHT * 3);
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) {
      // The light falls from the upper left, and the sensor is not even.
      const light = 1.06 - (x + y) / 5000 - ((x * 7919 + y * 104_729) % 17) / 400;
      colourAt(x, y).forEach((value, channel) => {
        data[(y * WIDTH + x) * 3 + channel] = Math.max(0, Math.min(255, Math.round(value * light)));
      });
    }
  }
  return encode({ width: WIDTH, height: HEIGHT, data, channels: 3 });
}

function colourAt(x: number, y: number): Colour {
  for (let person = 0; person < 9; person += 1) {
    const [centre, head] = [70 + person * 83, 315 + (person % 2) * 38];
    if ((x - centre) ** 2 / 1.3 + (y - head) ** 2 < 420) return HAIR;
    if (y > head + 18 && ((x - centre) / 36) ** 2 + ((y - head - 85) / 70) ** 2 < 1)
      return SHIRTS[person % SHIRTS.length] ?? WALL;
  }
  if (y > 430) return TABLE;
  if (x > 230 && x < 570 && y > 60 && y < 240) return SCREEN;
  if (x > 160 && x < 640 && y > 12 && y < 50) return BANNER;
  return WALL;
}
