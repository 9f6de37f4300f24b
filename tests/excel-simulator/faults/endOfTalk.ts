/** Comes when panes that were closed have told Excel so: that goes on behind the scenes. */
export function endOfTalk(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 100));
}
