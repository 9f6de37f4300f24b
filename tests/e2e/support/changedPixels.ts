import type { Page } from 'playwright-core';

/**
 * How many pixels of a picture have another colour in a second one, at a contrast of at least `ratio` between the two
 * (definition: WCAG 2.2, contrast ratio). Both are .png of one size; they are taken apart in a page.
 */
export function changedPixels(page: Page, before: Buffer, after: Buffer, ratio: number): Promise<number> {
  const pictures = [before, after].map((picture) => picture.toString('base64'));
  return page.evaluate(
    async ({ pictures: [first, second], least }) => {
      const [one, other] = await Promise.all([luminancesOf(first!), luminancesOf(second!)]);
      return one.filter((luminance, index) => contrast(luminance, other[index]!) >= least).length;

      function contrast(a: number, b: number): number {
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      }

      async function luminancesOf(base64: string): Promise<number[]> {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes]));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
        canvas.drawImage(bitmap, 0, 0);
        const { data } = canvas.getImageData(0, 0, bitmap.width, bitmap.height);
        return Array.from({ length: data.length / 4 }, (_, index) => {
          const [red, green, blue] = [0, 1, 2].map((part) => linear(data[index * 4 + part]! / 255));
          return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
        });
      }

      function linear(part: number): number {
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      }
    },
    { pictures, least: ratio },
  );
}
