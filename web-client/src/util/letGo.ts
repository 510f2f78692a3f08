/** Ends what a browser keeps playing, unseen and at a cost, until it collects a removed element. */
export function letGo(element: HTMLMediaElement): void {
  element.srcObject = null;
}
