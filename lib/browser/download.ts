/** Hands a file to the person's downloads, without the `downloads` permission. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Kept long enough for a browser that asks where to put it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
