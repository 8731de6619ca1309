/** Whether a place stands in words that say where something is taken from: "(source: LPSK)", a line that begins with "Sumber:". Names are given there as a reader looks them up. */
export function isInAttribution(text: string, offset: number): boolean {
  if (!text.includes(":")) return false;
  const before = text.slice(Math.max(0, offset - farthestLabel), offset);
  return openBracket.test(before) || ownLine.test(before);
}

const label = "(?:(?:data |photo |image |primary |main )?sources?|sumber(?: data| foto| gambar)?|source data)";
const farthestLabel = 400;
const openBracket = new RegExp(`\\(${label}[*_]*\\s?:[^()\\n]*$`, "i");
const ownLine = new RegExp(`(?:^|\\n|[.)]\\s)[\\s>*_|-]*${label}[*_]*\\s?:[^\\n|]*$`, "i");

/** "Peserta: DP3AKB, LPSK, BP3MI": who came is listed by the names that they go by; the notes themselves spell them out. */
export function isInAttendance(text: string, start: number): boolean {
  return attendance.test(text.slice(text.lastIndexOf("\n", start - 1) + 1, start));
}

const attendance =
  /^[>\s*_|-]*(?:peserta|hadir|undangan|tembusan|participants?|attend(?:ees|ance)|present|apologies|in attendance|cc|distribution)[*_]*\s?[:|]/i;
