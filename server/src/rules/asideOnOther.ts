import { endWithTitle } from "../engine/endWithYear.js";
import type { Reference } from "../engine/facts.js";

/** "UU 1/2023, yang mencabut UU 1/1946 tentang ..., mulai berlaku": an aside that names the instrument which another one replaces, after which the sentence goes on about that other one. Where the aside ends. */
export function asideOnOther(text: string, other: Reference): number | undefined {
  if (!opensAside.test(text.slice(Math.max(0, other.start - longestOpening), other.start))) return undefined;
  const close = endWithTitle(other);
  return text.startsWith(", ", close) ? close : undefined;
}

const opensAside =
  /,\s(?:yang|which)\s(?:(?:telah|sekaligus|juga|has|also)\s)*(?:mencabut|menggantikan|mengganti|mengubah|repeals|repealed|replaces|replaced|amends|amended)\s(?:the\s)?$/;
const longestOpening = 48;
