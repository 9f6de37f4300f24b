import type { Frame } from 'playwright-core';

/** What does not fit the pane as it is, a line each: what is wider than its place, cut off, or covered by another control. */
export function layoutProblems(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const problems: string[] = [];
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()} "${(element.ariaLabel ?? element.textContent ?? '').trim().slice(0, 40)}"`;
    if (document.documentElement.scrollWidth > innerWidth) problems.push('the page scrolls sideways');
    const isForEars = (element: Element) => getComputedStyle(element).clipPath === 'inset(50%)';
    const shown = [...document.querySelectorAll('#root *')].filter(
      (element) => element.checkVisibility() && !isForEars(element) && !element.closest('[data-tabster-dummy], svg'),
    );
    for (const element of shown) {
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 0 && (right > innerWidth + 1 || left < -1)) problems.push(`beyond the edge: ${name(element)}`);
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      const isWide = element.scrollWidth > element.clientWidth + 1;
      if (overflowX === 'auto' && isWide) problems.push(`scrolls sideways: ${name(element)} ${widest(element)}`);
      const hidesText = (element.textContent ?? '').trim() !== '' && !/^(?:INPUT|SELECT|OPTION)$/.test(element.tagName);
      const cutsWidth = /hidden|clip/.test(overflowX) && isWide && textOverflow !== 'ellipsis';
      const cutsHeight = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
      if (hidesText && element.clientWidth > 0 && (cutsWidth || cutsHeight))
        problems.push(
          `cut off: ${name(element)} ${element.scrollWidth}x${element.scrollHeight} in ${element.clientWidth}x${element.clientHeight}`,
        );
    }
    const controls = shown.filter((element) => element.matches('button, input, select, textarea, a[href], [role=tab]'));
    const boxes = controls.map((element) => ({ element, box: element.getBoundingClientRect() }));
    boxes.forEach(({ element, box }, index) => {
      for (const { element: other, box: next } of boxes.slice(index + 1)) {
        if (element.contains(other) || other.contains(element)) continue;
        const across = Math.min(box.right, next.right) - Math.max(box.left, next.left);
        const down = Math.min(box.bottom, next.bottom) - Math.max(box.top, next.top);
        if (across > 1 && down > 1 && inSameScroll(element, other)) {
          problems.push(`covered: ${name(element)} and ${name(other)}`);
        }
      }
    });
    return [...new Set(problems)];

    /** The innermost part that is wider than its place. */
    function widest(scroller: Element): string {
      const wide = [...scroller.querySelectorAll('*')].filter(
        (element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1 && !isForEars(element),
      );
      return wide.length === 0 ? '' : `because of ${name(wide.at(-1)!)}`;
    }

    /** What scrolls passes under what stays, such as the tabs. */
    function inSameScroll(one: Element, other: Element): boolean {
      return scrollerOf(one) === scrollerOf(other);
    }

    function scrollerOf(element: Element): Element | null {
      const parent = element.parentElement;
      return parent && getComputedStyle(parent).overflowY !== 'auto' ? scrollerOf(parent) : parent;
    }
  });
}
