// In which order letters are on the screen, whatever the order they are written in.
import type { Locator } from "@playwright/test";

/** The letters of an element from left to right, line by line, without spaces. */
export const leftToRight = (element: Locator): Promise<string> =>
  element.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const places: [number, number, string][] = [];
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      for (let at = 0; at < node.data.length; at++) {
        const one = document.createRange();
        one.setStart(node, at);
        one.setEnd(node, at + 1);
        const { left, top, width } = one.getBoundingClientRect();
        if (width > 0) places.push([Math.round(top), left, node.data[at]!]);
      }
    }
    return places.sort(([a, b], [c, d]) => a - c || b - d).map(([, , letter]) => letter).join("").replace(/\s/g, "");
  });
