/** Hands the reader a file that the page made itself. */
export function downloadText(fileName: string, text: string, type = "text/csv;charset=utf-8"): void {
  downloadFile(fileName, new Blob([text], { type }));
}

/** Hands the reader a file of any kind. */
export function downloadFile(fileName: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
