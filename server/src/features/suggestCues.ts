/** A group of instruments and the words by which a text shows that it speaks of one of them without naming its kind. */
interface Cue {
  readonly words: RegExp;
  fits(form: string, domestic: boolean): boolean;
}

const oneOf =
  (...forms: string[]) =>
  (form: string) =>
    forms.includes(form);

/** Names of the groups, in the order of `cuesIn`. */
export const cueNames = ["programme", "guidance", "leaders", "binding"] as const;

const cues: Readonly<Record<(typeof cueNames)[number], Cue>> = {
  programme: {
    words:
      /\b(?:five-year|ten-year|programme|programs?|lima tahun|sasaran|target\w*|indikator kinerja|kegiatan|strategi\w*|strateg(?:y|ies|ic)|roadmap|langkah-langkah|prioritas|priorit(?:y|ies)|milestones?|components?|areas of (?:focus|work)|pillars?|pilar)\b/i,
    fits: oneOf("plan"),
  },
  guidance: {
    words:
      /\b(?:guidance|non-binding|not binding|tidak mengikat|companion|standards?|standar|recommend\w*|merekomendasikan|rekomendasi|practitioners?|praktisi|checklist|tool\w*|handbook|indicators?|indikator|signs?|benchmark|interpret\w*|menafsirkan|tafsir\w*)\b/i,
    fits: oneOf("guideline", "forum-document"),
  },
  leaders: {
    words:
      /\b(?:leaders|heads of (?:state|government)|ministers|summit|para (?:pemimpin|menteri)|kepala (?:negara|pemerintahan)|ktt|konferensi tingkat|reaffirm\w*|menegaskan kembali|pledg\w*|sepakat|bersepakat|resolved to|called? (?:on|upon)|menyerukan|welcom\w+)\b/i,
    fits: oneOf("declaration", "resolution"),
  },
  binding: {
    words:
      /\b(?:states? part(?:y|ies)|negara(?:-negara)? (?:pihak|peserta)|ratif\w*|meratifikasi|diratifikasi|acced\w*|accession|aksesi|entry into force|entered into force|signator(?:y|ies)|treat(?:y|ies)|reservations?|reservasi|obliges? (?:states|parties|governments|each)|mewajibkan negara|traktat|international obligations|kewajiban internasional)\b/i,
    fits: (form, domestic) => !domestic && (form === "treaty" || form === "protocol"),
  },
};

/** The groups of which a text speaks. */
export function cuesIn(text: string): ReadonlySet<string> {
  return new Set(cueNames.filter((name) => cues[name].words.test(text)));
}

/** The groups to which an instrument belongs. */
export function cuesOf(form: string, domestic: boolean): readonly boolean[] {
  return cueNames.map((name) => cues[name].fits(form, domestic));
}
