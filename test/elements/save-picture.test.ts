import { expect } from '@open-wc/testing';
import type { Journey } from '../../src/model/types.js';
import { ownPage } from '../../src/page/own-page.js';
import { drawPicture, savePicture, type SaveOptions } from '../../src/page/save-picture.js';
import { tenStages } from '../../stories/feeds/ten-stages.js';

const { createObjectURL } = URL;
const { click } = HTMLAnchorElement.prototype;
const { toBlob, getContext } = HTMLCanvasElement.prototype;

/** What was saved, instead of a download. */
let saved: { name: string; blob: Blob }[] = [];

beforeEach(() => {
  saved = [];
  let last: Blob;
  URL.createObjectURL = (blob) => createObjectURL.call(URL, (last = blob as Blob));
  HTMLAnchorElement.prototype.click = function () {
    saved.push({ name: this.download, blob: last });
  };
});

afterEach(() => {
  Object.assign(URL, { createObjectURL });
  Object.assign(HTMLAnchorElement.prototype, { click });
  Object.assign(HTMLCanvasElement.prototype, { toBlob, getContext });
});

const { journeys, programmes } = ownPage().state.dataset;
const secondary = journeys.find(({ id }) => id === 'secondary-2023-24')!;
const special = journeys.find(({ id }) => id === 'special-2023-24')!;

async function save(journey: Journey, type: 'svg' | 'png', options?: SaveOptions) {
  const worked = await savePicture(journey, type, options);
  expect(worked, 'it worked').to.equal(true);
  expect(saved).to.have.length(1);
  return saved[0]!;
}

/** The picture that a file holds, as the browser shows it, drawn this wide. */
async function shown(blob: Blob, width: number): Promise<ImageData> {
  const image = new Image();
  image.src = createObjectURL.call(URL, blob);
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), {
    width,
    height: Math.round((width * image.naturalHeight) / image.naturalWidth),
  });
  const pen = canvas.getContext('2d')!;
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}

/** How much ink there is in each square of 32 pixels, from 0 to 1: what is drawn where, however its edges are smoothed. */
function inks({ width, height, data }: ImageData): number[] {
  const across = Math.ceil(width / 32);
  const sums = Array.from({ length: across * Math.ceil(height / 32) }, () => 0);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      sums[(y >> 5) * across + (x >> 5)]! += (255 - data[(y * width + x) * 4]!) / 255 / 32 ** 2;
    }
  }
  return sums;
}

const sizeOf = async (blob: Blob): Promise<[number, number]> => {
  const view = new DataView(await blob.arrayBuffer());
  return [view.getUint32(16), view.getUint32(20)];
};

/** The texts in the chunks of a PNG, by keyword. */
async function textsOf(blob: Blob): Promise<Record<string, string>> {
  const buffer = await blob.arrayBuffer();
  const view = new DataView(buffer);
  const found: Record<string, string> = {};
  for (let at = 8; at < buffer.byteLength; at += 12 + view.getUint32(at)) {
    const bytes = new Uint8Array(buffer, at + 4, view.getUint32(at) + 4);
    const [keyword, , , language, , text] = new TextDecoder().decode(bytes).split('\0');
    if (!keyword!.startsWith('iTXt')) continue;
    expect(language).to.equal('en-GB');
    found[keyword!.slice(4)] = text!;
  }
  return found;
}

describe('the PNG of a journey', () => {
  for (const journey of [secondary, special, tenStages]) {
    it(`is twice as large as the picture, and tells itself in words: ${journey.id}`, async () => {
      const picture = drawPicture(journey);
      const { name, blob } = await save(journey, 'png');
      expect(name).to.equal(`${journey.id}.png`);
      expect(blob.type).to.equal('image/png');
      expect(await sizeOf(blob)).to.deep.equal([picture.width * 2, picture.height * 2]);
      expect(await textsOf(blob)).to.deep.equal({ Title: journey.title, Description: picture.description });
    });
  }

  it('is not blank, and has the colours of the widgets', async () => {
    const { blob } = await save(special, 'png');
    const pixels = new Uint32Array((await shown(blob, 800)).data.buffer);
    const count = (...[red, green, blue]: number[]) => {
      const [wanted] = new Uint32Array(Uint8Array.of(red!, green!, blue!, 255).buffer);
      return pixels.reduce((sum, pixel) => sum + Number(pixel === wanted), 0);
    };
    expect(count(255, 255, 255)).to.be.greaterThan(pixels.length / 2);
    expect(count(10, 90, 102), 'the accent').to.be.greaterThan(2000);
    expect(new Set(pixels).size, 'edges of letters').to.be.greaterThan(50);
  });

  it('looks like the SVG', async () => {
    for (const journey of [special, tenStages]) {
      saved = [];
      const options = { programmes, details: false };
      await savePicture(journey, 'png', options);
      await savePicture(journey, 'svg', options);
      const { width } = drawPicture(journey, options);
      const [png, svg] = await Promise.all(saved.map(async ({ blob }) => inks(await shown(blob, width))));
      expect(svg!.length).to.equal(png!.length);
      const [most] = [...png!].sort((a, b) => b - a);
      const far = Math.max(...png!.map((ink, at) => Math.abs(ink - svg![at]!)));
      expect(most, 'there is ink').to.be.greaterThan(0.3);
      expect(far, 'the difference of a square').to.be.lessThan(0.1);
    }
  });

  it('is drawn at its own size where a browser has no canvas for twice that', async () => {
    const limit = drawPicture(special).width;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
      const pen = getContext.call(this, kind) as CanvasRenderingContext2D;
      if (this.width > limit) pen.getImageData = () => new ImageData(1, 1);
      return pen;
    } as typeof getContext;
    const { blob } = await save(special, 'png');
    expect((await sizeOf(blob))[0]).to.equal(limit);
  });

  it('is not saved, and nothing is thrown, where a browser draws nothing', async () => {
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
    expect(await savePicture(special, 'png')).to.equal(false);
    HTMLCanvasElement.prototype.getContext = () => null;
    expect(await savePicture(special, 'png')).to.equal(false);
    expect(saved).to.have.length(0);
    expect(await savePicture(special, 'svg'), 'an SVG can be had all the same').to.equal(true);
  });
});

describe('the SVG of a journey', () => {
  for (const journey of [...journeys, tenStages]) {
    it(`is read by a parser of XML, with texts, title and description: ${journey.id}`, async () => {
      const { name, blob } = await save(journey, 'svg', { programmes });
      expect(name).to.equal(`${journey.id}.svg`);
      expect(blob.type).to.equal('image/svg+xml;charset=utf-8');
      const svg = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
      expect(svg.querySelector('parsererror')).to.equal(null);
      expect(svg.querySelector('title')!.textContent).to.equal(journey.title);
      for (const { title, details } of journey.stages) {
        for (const text of [title, ...details.map((each) => each.text)]) {
          expect(svg.querySelector('desc')!.textContent).to.contain(text);
        }
      }
      expect(svg.querySelectorAll('text').length).to.be.greaterThan(20);
    });
  }

  it('is read whatever the journey holds', async () => {
    const nasty = '</text><script>alert(1)</script>]]>&amp;"\u0000\ud800';
    const stages = [{ ...special.stages[0]!, title: nasty, summary: nasty }];
    const { blob } = await save({ ...special, title: nasty, stages }, 'svg', { fonts: `"A & B", <i>` });
    const svg = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
    expect(svg.querySelector('parsererror, script')).to.equal(null);
  });
});

describe('the colours and the font of a picture', () => {
  it('are those of the page, as every program knows them', () => {
    const { colours, fonts } = drawPicture(special, { accent: 'rebeccapurple', text: 'rgb(0 0 0)', fonts: 'Georgia' });
    expect([colours.accent, colours.text]).to.deep.equal(['#663399', '#000000']);
    expect(fonts).to.equal('Georgia, sans-serif');
  });

  it('are those of the widgets where nobody could read the text, or no colour is meant', () => {
    for (const accent of ['#ffff00', 'none', 'light-dark(#fff, #eee)', 'transparent', 'rgb(0 0 0 / 50%)']) {
      expect(drawPicture(special, { accent }).colours.accent, accent).to.equal('#0a5a66');
    }
    expect(drawPicture(special, { surface: '#0a5a66' }).colours.surface).to.equal('#ffffff');
  });

  it('may be those of a dark page', () => {
    const dark = { accent: '#7ad0dc', text: '#eef2f3', muted: '#b4c0c5', surface: '#15191c', border: '#46535a' };
    expect(drawPicture(special, dark).colours).to.deep.equal(dark);
  });
});
