import { tokenFrom } from "../engine/blockWords.js";
import type { AcronymUse, BlockView } from "../engine/facts.js";
import { smallWords, spellsOut } from "../engine/initials.js";
import type { Form } from "../engine/lexicon.js";
import { type Mention, zone } from "../engine/matcher.js";
import { type BlockRule, blockHas, type FindingDraft, type RuleContext } from "../engine/rule.js";
import { sentenceAt } from "../engine/sentences.js";
import { singularOf } from "../engine/singular.js";
import { foldWord, shape } from "../engine/tokens.js";
import { isConfirmed } from "./acronyms.js";
import { doublesAcronym } from "./doublesAcronym.js";
import { longFormsOf, ownLongForm, rightLongForms, standingsOfRight } from "./longFormsOf.js";
import { ministerOfMinistry } from "./ministerOfMinistry.js";
import { redundantBehindDefinition } from "./redundantBehindDefinition.js";
import { writeFix } from "./writeFix.js";

/**
 * Points out a word that the acronym beside it already contains: "tindak pidana TPPO" says "tindak pidana" twice. Of acronyms that the memo spells out, its own words count.
 *
 * Bad:  Penanganan tindak pidana TPPO memerlukan satu formulir.
 * Good: Penanganan TPPO memerlukan satu formulir.
 * Bad:  The delegation asked when the ACTIP Convention was ratified.
 * Good: The delegation asked when ACTIP was ratified.
 * Bad:  The officer asked how often TIP trafficking takes place at sea.
 * Good: The officer asked how often TIP takes place at sea.
 */
export const acronymRedundant: BlockRule = {
  id: "acronym-redundant",
  defaultLevel: "information",
  scope: "block",
  needs: blockHas.acronym | blockHas.acronymUse | blockHas.definition | blockHas.wrong,
  *check(view, facts, context) {
    if (view.quoted || facts.capitals) return;
    const told = new Set<number>();
    for (const mention of view.mentions) {
      if (mention.nested || mention.zone & (zone.quoted | zone.masked)) continue;
      const doubled = listedDoubling(view, mention);
      if (doubled) {
        told.add(mention.start);
        yield doubled;
        continue;
      }
      const forms = mention.forms.filter((form) => form.isAcronym && isConfirmed(form, view.lexicon));
      if (forms.length === 0 || mention.forms.some((form) => !form.isAcronym)) continue;
      const draft =
        wordsBefore(view, mention, forms) ??
        wordAfter(view, mention, forms) ??
        translationAfter(view, mention, forms) ??
        headBefore(view, mention, forms) ??
        ministerOfMinistry(view, mention, forms);
      if (!draft) continue;
      told.add(mention.start);
      yield draft;
    }
    for (const reference of facts.references) {
      const draft = reference.zone & (zone.quoted | zone.masked) ? undefined : actTwice(view, reference.start);
      if (draft) yield draft;
    }
    for (const definition of facts.definitions) {
      const draft = redundantBehindDefinition(view, definition);
      if (draft) yield draft;
    }
    for (const use of facts.acronyms) {
      const draft = told.has(use.start)
        ? undefined
        : (lastWordAfter(view, use, context) ??
          endAfter(view, use, context) ??
          lastWordsAfter(view, use, context) ??
          countryAfter(view, use, context));
      if (draft) yield draft;
    }
  },
};

/** A doubling that the base lists as such. */
function listedDoubling(view: BlockView, mention: Mention): FindingDraft | undefined {
  for (const form of mention.forms) {
    const term = view.lexicon.termOf(form);
    const acronym = term && term.match !== "context" ? doublesAcronym(term) : undefined;
    if (!term || acronym === undefined || mention.forms.some((other) => other.isAcronym)) continue;
    const written = view.text.slice(mention.start, mention.end).replace(/\s+/g, " ");
    const ending = view.text.slice(mention.stemEnd, mention.end);
    return {
      start: mention.start,
      end: mention.end,
      ...(term.level === "hint" || view.lexicon.conceptOf(form).confidence !== "high" ? { level: "hint" as const } : {}),
      message: `"${written}" says it twice.${term.why ? ` ${term.why}` : ""} Write only "${acronym}".`,
      fixes: [{ title: `Write "${acronym}"`, edits: [{ start: mention.start, end: mention.end, text: acronym + ending }] }],
    };
  }
  return undefined;
}

/** Indonesian nouns that go before an acronym without repeating it: "kantor UNODC", "tim PPA". */
const heads =
  /^(?:konferensi|kejahatan|kekerasan|calon|nomor|kitab|kartu|surat|hak|lembaga|kementerian|badan|komisi|komite|gugus|satuan|satgas|konvensi|undang|direktorat|dinas|unit|pusat|rencana|tindak|pekerja|perusahaan|dewan|panitia|standar|memorandum|nota|sistem|orang|anak|warga|kartu|rumah|daftar|tenaga|jaringan|forum|serikat|konfederasi|federasi|persatuan|himpunan|ikatan|asosiasi|otoritas|program|pegawai|pejabat|jaksa|awak|aparat|aparatur|indeks|perjanjian|laporan|anggaran|rancangan|visa|jaminan|bantuan|survei|zona|panti|balai|protokol|pencegahan|perlindungan|pelindungan|penanganan|prosedur)$/;

/** Nouns that say twice what a foreign acronym is, though its letters are not theirs: "prosedur SOP", "nota MoU". */
const carriers = /^(?:prosedur|nota|nomor)$/;

/** "tindak pidana TPPO", "Lembaga LPSK", "gugus tugas GT PPTPPO": the words before are the first words of the Indonesian long form. */
function wordsBefore(view: BlockView, mention: Mention, forms: readonly Form[]): FindingDraft | undefined {
  const { tokens, text, lexicon } = view;
  const sentence = sentenceAt(view.sentences, mention.start);
  const before: { word: string; start: number }[] = [];
  for (let at = mention.first - 1; at >= 0 && before.length < 4; at--) {
    if (
      !/^\s$|^[ \t]*\r?\n[ \t]*$/.test(text.slice(tokens.ends[at], tokens.starts[at + 1])) ||
      (view.zones[at] as number) & (zone.masked | zone.quoted)
    )
      break;
    if (sentence && (tokens.starts[at] as number) < sentence.start) break;
    before.unshift({ word: foldWord(text.slice(tokens.starts[at], tokens.ends[at])), start: tokens.starts[at] as number });
  }
  for (let count = before.length; count > 0; count--) {
    const run = before.slice(before.length - count);
    if (!heads.test(run[0]?.word ?? "")) continue;
    for (const form of forms) {
      const concept = lexicon.conceptOf(form);
      for (const term of concept.terms) {
        if (term.type !== "full" || term.lang !== "id" || (term.status !== "preferred" && term.status !== "admitted")) continue;
        const words = term.text.split(/[^A-Za-zÀ-ỿ0-9]+/u).map(foldWord);
        if (
          !opensWith(
            words,
            run.map(({ word }) => word),
          )
        )
          continue;
        // The acronym must hold the words itself; of the English ones only a treaty says in its letters what it is.
        const holds =
          spellsOut(foldWord(form.text), term.text) !== undefined ||
          (run[0]?.word === "konvensi" && concept.kind === "instrument") ||
          (count === 1 && carriers.test(run[0]?.word ?? ""));
        if (!holds) continue;
        const start = run[0]?.start ?? mention.start;
        if (/[/-]$/.test(text.slice(Math.max(0, start - 1), start))) continue;
        const said = text.slice(start, mention.start).trim();
        return redundant(start, mention.end, said, text.slice(mention.start, mention.end));
      }
    }
  }
  return undefined;
}

/** The long form begins with the words and goes on; "kejahatan" says the same as "tindak pidana". */
function opensWith(words: readonly string[], run: readonly string[]): boolean {
  if (run[0] === "kejahatan" && words[0] === "tindak" && words[1] === "pidana") return run.length === 1 && words.length > 2;
  return words.length > run.length && run.every((word, at) => word === words[at]);
}

/** English head nouns that an acronym may end in or contain. */
const tails =
  /^(?:conventions?|compact|virus|force|meetings?|ministry|agency|plans?|protocols?|commission|agreement|mechanism|committee|council|declaration|memorandum|organi[sz]ations?|authority|workers?|victims?|persons?|crimes?|trafficking|smuggling)$/;

/** Bodies whose acronym is that of another language all the same say in it what they are: "the LPSK agency". */
const bodies = /^(?:agency|ministry|commission|committee|council|board|authority)$/;
/** Bodies that say so only in an acronym of their English name: "the DSWD department". */
const englishBodies =
  /^(?:agency|ministry|commission|committee|council|board|authority|department|bureau|organi[sz]ation|association|institute|federation|confederation|forum|network|coalition|alliance)$/;

/** "ACTIP Convention", "HIV virus", "TIP trafficking": the word after is the head of the English long form. */
function wordAfter(view: BlockView, mention: Mention, forms: readonly Form[]): FindingDraft | undefined {
  const { tokens, text } = view;
  const at = mention.last;
  if (at >= tokens.count || mention.end !== mention.stemEnd || !/^\s$/.test(text.slice(mention.end, tokens.starts[at]))) return undefined;
  const word = foldWord(text.slice(tokens.starts[at], tokens.ends[at]));
  // "the CHOGM meeting" is what is held.
  if (/^meetings?$/.test(word) && text.charAt(tokens.starts[at] as number) === "m") return undefined;
  if (!(tails.test(word) || englishBodies.test(word)) || (view.zones[at] as number) & (zone.masked | zone.quoted)) return undefined;
  // "the LPSK Convention Centre" is a name of its own.
  const next = at + 1;
  if (next < tokens.count && (tokens.gaps[next] as number) === 0 && (tokens.shapes[next] as number) & shape.capital) return undefined;
  if (isPlural(word) && standsBesideAnother(text, mention.start)) return undefined;
  // "CRPD Convention on the Rights of Persons with Disabilities": a row of a list of acronyms.
  if (
    /^\s+(?:on|against|for|of|relating|concerning|to)\s+(?:the\s+)?\p{Lu}/u.test(
      text.slice(tokens.ends[at], (tokens.ends[at] as number) + 24),
    )
  )
    return undefined;
  // The "CAT Committee" is that of the Convention.
  const isOfBody = mention.forms.every((form) => view.lexicon.base.kindOf(form.conceptIndex) === "institution");
  if (!forms.some((form) => isHead(view, form, word) || (isOfBody && isEnglishBody(view, form, word)))) return undefined;
  const end = tokens.ends[at] as number;
  if (isPlural(word) && isOfBodyOrVerb(view, word, forms, end)) return undefined;
  const acronym = text.slice(mention.start, mention.end);
  // An Indonesian acronym has no English plural, nor has one whose own last word is in it ("trafficking in persons").
  const isOwnPlural = isPlural(word) && endsOnlyInPlural(rightLongForms(forms, "en", standingsOfRight, view.lexicon), word);
  const plural = isPlural(word) && !isOwnPlural && !forms.every(({ term }) => term?.lang === "id") ? "s" : "";
  // "27 TPPO crimes" are as many cases; "TPPO" alone is not counted.
  const right =
    word === "crimes" && plural === "" && /\d\s$/.test(text.slice(Math.max(0, mention.start - 2), mention.start))
      ? `${acronym} cases`
      : acronym + plural;
  return redundant(mention.start, end, text.slice(mention.end, end).trim(), acronym, right);
}

/** "community-based and NGO organisations": the noun is that of both. */
function standsBesideAnother(text: string, start: number): boolean {
  return /[A-Za-z]\s(?:and|or)\s(?:the\s)?$/.test(text.slice(Math.max(0, start - 12), start));
}

/** English nouns that say again how the Indonesian long form begins. */
const translatedHeads: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:gugus|satuan) tugas /i, /^ task force(?![A-Za-z])/],
  [/^rencana aksi /i, /^ (?:action )?plan(?![A-Za-z])/],
  [/^unit /i, /^ unit(?![A-Za-z])/],
  [/^direktorat /i, /^ directorate(?![A-Za-z])/],
  [/^kartu /i, /^ card(?![A-Za-z])/],
  [/^perusahaan /i, /^ compan(?:y|ies)(?![A-Za-z])/],
  [/^yayasan /i, /^ foundation(?![A-Za-z])/],
  [/^serikat /i, /^ union(?![A-Za-z])/],
  [/^dewan /i, /^ council(?![A-Za-z])/],
  [/^kedutaan /i, /^ embassy(?![A-Za-z])/i],
  [/^konsulat /i, /^ consulate(?: general)?(?![A-Za-z])/i],
  [/^kitab undang-undang /i, /^ (?:law )?code(?![A-Za-z])/],
  [/^lembaga (?!pemasyarakatan)/i, /^ (?:institute|institution|agency)(?![A-Za-z])/],
  [/^anak buah kapal/i, /^ (?:crew ?members?|crew|seafarers?|deckhands?)(?![A-Za-z])/],
  [/^badan /i, /^ (?:agency|board)(?![A-Za-z])/],
  [/^komisi /i, /^ commission(?![A-Za-z])/],
  [/^pusat /i, /^ (?:centre|center)(?![A-Za-z])/],
  [/^rumah (?!sakit)/i, /^ (?:house|home|shelter)(?![A-Za-z])/],
  [/^lembaga pemasyarakatan/i, /^ prison(?![A-Za-z])/],
  [/^surat /i, /^ letter(?![A-Za-z])/],
  [/^rapat /i, /^ (?:meeting|hearing)(?![A-Za-z])/],
];

const headInitials: ReadonlySet<string> = new Set("taplucdfeisbhmr");

/** "the GT PPTPPO task force": the acronym is Indonesian, and the words after it translate its first words. */
function translationAfter(view: BlockView, mention: Mention, forms: readonly Form[]): FindingDraft | undefined {
  const after = view.text.slice(mention.end, mention.end + longestHead);
  // Looked at first: a letter with which one of the nouns begins.
  if (after.charCodeAt(0) !== 0x20 || !headInitials.has(after.charAt(1).toLowerCase())) return undefined;
  if (mention.end !== mention.stemEnd || sentenceAt(view.sentences, mention.start)?.lang === "id") return undefined;
  const said = translatedHeads.flatMap(([begins, noun]) => {
    const words = noun.exec(after)?.[0];
    return words === undefined ? [] : [{ begins, words }];
  });
  if (said.length === 0) return undefined;
  for (const form of forms) {
    const names = view.lexicon
      .conceptOf(form)
      .terms.filter((term) => term.lang === "id" && term.type === "full" && term.status === "preferred");
    for (const { begins, words } of said) {
      if (!names.some(({ text }) => begins.test(text))) continue;
      // "the UPTD PPA Unit Head" is a name of its own, and "the NAP-TIP plan matrix" is a matrix.
      if (!endsPhrase.test(view.text.slice(mention.end + words.length, view.contentEnd))) return undefined;
      return redundant(mention.start, mention.end + words.length, words.trim(), view.text.slice(mention.start, mention.end));
    }
  }
  return undefined;
}

const longestHead = 20;
const endsPhrase =
  /^(?:\s*[.,;:)]|\s*$|['\u2019]s\s\p{Ll}|\s+(?:is|was|has|had|will|would|must|should|can|may|that|which|who|in|on|of|for|to|and|or|by|with|at|from|as|does|did|met|said|sent|took|gave|made|held|paid|found|told|brought|wrote|led|ran|kept|began|says|runs|sends|leads|meets|holds|gives|needs|wants|lacks|asks|works|reports|covers|serves|offers|handles|plans|opens|pays|hopes|intends|exists|[a-z]+(?:ed|es))(?![a-z]))/u;

/** "the crime of TPPO", "the crime TPPO": the words before are the head of the English long form. */
function headBefore(view: BlockView, mention: Mention, forms: readonly Form[]): FindingDraft | undefined {
  const found = /(?<![A-Za-zÀ-ỿ])(?:crimes? of|victims? of|(?<=(?:the|this|that|a) )crime|trafficking) $/i.exec(
    view.text.slice(Math.max(0, mention.start - 16), mention.start),
  );
  const start = found ? mention.start - found[0].length : 0;
  // "the crime TPPO Unit" is a name.
  if (/^\s\p{Lu}/u.test(view.text.slice(mention.end, mention.end + 2))) return undefined;
  if (
    !found ||
    sentenceAt(view.sentences, mention.start)?.lang === "id" ||
    !forms.some((form) => isHead(view, form, /^[A-Za-z]+?(?=s? )/.exec(found[0])?.[0].toLowerCase() ?? ""))
  )
    return undefined;
  return redundant(start, mention.end, found[0].trim(), view.text.slice(mention.start, mention.end));
}

/** "SOP procedure", "MAT team": the word after is the last one of the English long form, the memo's own or that of the base. */
function lastWordAfter(view: BlockView, use: AcronymUse, context: RuleContext): FindingDraft | undefined {
  const { text, tokens } = view;
  const from = use.end + (use.plural ? 2 : 1);
  // Looked at first: nearly no acronym is followed by a word that begins as it ends.
  const mayBeTranslated = text.startsWith("worker", from) || text.startsWith("number", from);
  const isLetter = text.charCodeAt(from) === use.key.charCodeAt(use.key.length - 1);
  if (text.charCodeAt(from - 1) !== 0x20 || !(isLetter || mayBeTranslated)) return undefined;
  if (use.defines || use.inside || use.plural || use.zone & (zone.quoted | zone.masked)) return undefined;
  if (sentenceAt(view.sentences, use.start)?.lang === "id") return undefined;
  const at = tokenFrom(view, from);
  if (at >= tokens.count || tokens.starts[at] !== from || (view.zones[at] as number) & (zone.masked | zone.quoted)) return undefined;
  const next = at + 1;
  if (next < tokens.count && (tokens.gaps[next] as number) === 0 && (tokens.shapes[next] as number) & shape.capital) return undefined;
  const end = tokens.ends[at] as number;
  const word = foldWord(text.slice(from, end));
  if (isPlural(word) && (standsBesideAnother(text, use.start) || isOfBodyOrVerb(view, word, use.forms, end))) return undefined;
  const isTranslated =
    mayBeTranslated && (/^workers?$/.test(word) ? isOfWorkers(use, context) : /^numbers?$/.test(word) && isNumber(use, context));
  const longs = isTranslated ? [] : longFormsOf(use, context, "en", standingsOfRight);
  if (!isTranslated && (!isLetter || sites.test(word) || !longs.some((long) => endsIn(long, word)))) return undefined;
  const takesPlural = isPlural(word) && !isTranslated;
  return redundant(use.start, end, text.slice(from, end), use.text, takesPlural ? `${use.text}s` : use.text);
}

/** The word in the plural is the last of a long form, and of none in the singular: the acronym stands for it as it is. */
function endsOnlyInPlural(longs: readonly string[], word: string): boolean {
  const lasts = longs.map((long) => wordsOf(long).at(-1));
  return isPlural(word) && lasts.includes(word) && !lasts.includes(singularOf(word));
}

/** "NHS services" are what it gives, "ISAF forces" those in it; "the NCVR reports a higher rate" has a verb. */
function isOfBodyOrVerb({ lexicon, text }: BlockView, word: string, forms: readonly Form[], end: number): boolean {
  return (
    (/^(?:services|forces|officers|units|teams|guards|troops)$/.test(word) &&
      forms.some((form) => lexicon.base.kindOf(form.conceptIndex) === "institution")) ||
    (/^(?:reports|plans|guides|projects|forces|programmes)$/.test(word) &&
      /^\s(?:an?|the|that|how|whether)\s/i.test(text.slice(end, end + 12)))
  );
}

/** "TIP in persons": the end of the English long form once more, with its link. */
function endAfter(view: BlockView, use: AcronymUse, context: RuleContext): FindingDraft | undefined {
  const { text } = view;
  // Looked at first: nearly no acronym is followed by such a link.
  const link = linkAfter.exec(text.slice(use.end, use.end + 9))?.[0];
  if (
    link === undefined ||
    use.defines ||
    (use.inside !== undefined && /^\p{Lu}/u.test(use.inside.text)) ||
    use.zone & (zone.quoted | zone.masked)
  )
    return undefined;
  const after = /^ [a-z]+ [a-z]+(?: [a-z]+)?/.exec(text.slice(use.end, use.end + longestTail))?.[0] ?? "";
  for (const long of longFormsOf(use, context, "en", standingsOfRight)) {
    const at = long.toLowerCase().lastIndexOf(link);
    const end = at < 0 ? "" : long.slice(at).toLowerCase();
    if (end.length > link.length && `${after} `.startsWith(`${end} `)) {
      const to = use.end + end.length;
      if (/[A-Za-z-]/.test(text.charAt(to))) continue;
      return redundant(use.start, to, end.trim(), use.text);
    }
  }
  return undefined;
}

const linkAfter = /^ (?:in|of|on|for|against|at|to) /;

/** "PMI Indonesia", "WNI Indonesia": the country is the last word of the long form already. */
function countryAfter(view: BlockView, use: AcronymUse, context: RuleContext): FindingDraft | undefined {
  const { text } = view;
  if (!text.startsWith(" Indonesia", use.end) || !use.key.toUpperCase().endsWith("I")) return undefined;
  const end = use.end + " Indonesia".length;
  if (
    use.defines ||
    use.inside ||
    use.plural ||
    use.zone & (zone.quoted | zone.masked) ||
    /^(?:[\p{L}-]|\s\p{Lu})/u.test(text.slice(end, end + 2))
  )
    return undefined;
  const longs = longFormsOf(use, context, "id", standingsOfRight);
  if (longs.length === 0 || !longs.every((long) => endsIn(long, "indonesia"))) return undefined;
  return redundant(use.start, end, "Indonesia", use.text, use.text);
}

/** "LTSA satu atap", "UPTD daerah": what follows is the end of the Indonesian long form once more. */
function lastWordsAfter(view: BlockView, use: AcronymUse, context: RuleContext): FindingDraft | undefined {
  const { text } = view;
  // Looked at first: nearly no acronym is followed by a small letter that is one of its own.
  const initial = text.charCodeAt(use.end + 1);
  const isSmall = text.charCodeAt(use.end) === 0x20 && initial >= 0x61 && initial <= 0x7a;
  if (!isSmall || !use.key.includes(text.charAt(use.end + 1))) return undefined;
  // "korban TPPO" is a term of which the acronym is a word; a name has it as its own.
  const isInName = use.inside !== undefined && /^\p{Lu}/u.test(use.inside.text);
  if (use.defines || isInName || use.zone & (zone.quoted | zone.masked) || sentenceAt(view.sentences, use.start)?.lang !== "id")
    return undefined;
  const after = /^\s(\p{Ll}+)(?:\s(\p{Ll}+))?/u.exec(text.slice(use.end, use.end + longestTail));
  const [, first = "", second = ""] = after ?? [];
  if (first.length < 4) return undefined;
  const two = `${first} ${second}`;
  for (const long of longFormsOf(use, context, "id", ["preferred"])) {
    const words = wordsOf(long);
    if (words.length < 3) continue;
    const end = use.end + 1 + (second !== "" && words.slice(-2).join(" ") === two ? two.length : first.length);
    const isSame = end > use.end + 1 + first.length || (words.at(-1) === first && endsIndonesianPhrase.test(text.slice(end, end + 24)));
    if (isSame) return redundant(use.start, end, text.slice(use.end + 1, end), use.text);
  }
  return undefined;
}

const longestTail = 40;
const endsIndonesianPhrase =
  /^(?:\s*[.,;:)]|\s*$|\s+(?:yang|di|ke|dari|pada|dan|atau|serta|untuk|dengan|oleh|dalam|wajib|harus|akan|telah|sudah|dapat|belum|masih|adalah|ialah|tidak|itu|tersebut|ini|juga|kini|sedang|mulai|biasanya|sering|kerap|selalu|umumnya|lintas|hanya|baru|lebih|bisa|pun|agar|karena|saat|ketika|sejak)(?![a-z])|\s+me[nmlrwy]\p{Ll}{3})/u;

/** The memo has spelled the acronym out as one of workers: after "pekerja migran Indonesia (PMI)" stands "PMI workers". */
function isOfWorkers(use: AcronymUse, context: RuleContext): boolean {
  return /^(?:calon )?pekerja |\sworkers?$/i.test(ownLongForm(use, context) ?? "");
}

/** The acronym is Indonesian and begins with "nomor": "NIK numbers". */
function isNumber(use: AcronymUse, { lexicon }: RuleContext): boolean {
  return use.forms.some(
    (form) =>
      isConfirmed(form, lexicon) &&
      lexicon.conceptOf(form).terms.some((term) => term.lang === "id" && term.type === "full" && /^nomor /i.test(term.text)),
  );
}

/** What a body has besides being one: "the RSO office" may be its building. */
const sites = /^(?:offices?|cent(?:er|re)s?|houses?|schools?|hospitals?|homes?|shelters?|nations|states)$/;

/** The word is the head of the phrase, at its end and after no preposition: "IOM migration data" says nothing twice. */
function endsIn(long: string, word: string): boolean {
  const words = wordsOf(long);
  const last = words.pop();
  const isLast = words.length > 0 && (last === word || last === singularOf(word));
  return isLast && (neverFirst.test(word) || !words.some((one) => one !== "and" && smallWords.has(one)));
}

/** "MoU understanding", "ToR references": after "of" as well the last word says it twice, since nothing is named for it. */
const neverFirst = /^(?:understandings?|references?|assistance)$/;

/** The word is the head of the English name whose letters the acronym has: "National Agency for the Prohibition of ..." (NAPTIP). */
function isEnglishBody({ lexicon }: BlockView, form: Form, word: string): boolean {
  if (!englishBodies.test(word)) return false;
  return lexicon.conceptOf(form).terms.some((term) => {
    if (term.type !== "full" || term.lang !== "en" || term.status !== "preferred") return false;
    const words = wordsOf(term.text);
    const link = linkIn(words);
    return words[(link < 0 ? words.length : link) - 1] === word && spellsOut(foldWord(form.text), term.text) !== undefined;
  });
}

function wordsOf(text: string): string[] {
  return text.split(/[^A-Za-zÀ-ỿ0-9]+/u).map(foldWord);
}

/** Where the phrase begins that hangs on the head of a name ("of Migration"); -1 where none does. */
function linkIn(words: readonly string[]): number {
  return words.findIndex((word) => /^(?:of|in|on|for|against|to)$/.test(word));
}

/** The word, in the singular, is the head of an English long form whose acronym this is. */
function isHead({ lexicon }: BlockView, form: Form, word: string): boolean {
  const concept = lexicon.conceptOf(form);
  const singular = singularOf(word);
  return concept.terms.some((term) => {
    if (term.type !== "full" || term.lang !== "en" || (term.status !== "preferred" && term.status !== "admitted")) return false;
    const words = wordsOf(term.text);
    const head = linkIn(words) - 1;
    const isLast = words[words.length - 1] === singular || words[words.length - 1] === word;
    const isFirst = head >= 0 && (words[head] === singular || words[head] === word);
    const isTreaty = singular === "convention" && words.includes(singular) && concept.kind === "instrument";
    if (isLast && bodies.test(word) && concept.kind === "institution") return true;
    if (isFirst && /^(?:crime|trafficking|smuggling|victim|memorandum|compact)$/.test(singular)) return true;
    // "The CEDAW Convention" is what everybody says.
    if (isTreaty && words[0] !== singular && form.text.length >= fewestOfTreaty && haveInOrder(form.text, words)) return true;
    if (isFirst && singular === "meeting" && spellsOut(foldWord(form.text), term.text) !== undefined) return true;
    return (isLast || isTreaty) && spellsOut(foldWord(form.text), term.text.replace(/,.*$/, "")) !== undefined;
  });
}

const fewestOfTreaty = 5;

/** "ICRMW": each letter begins a word of the title, in their order, and words may give none. */
function haveInOrder(acronym: string, words: readonly string[]): boolean {
  let at = 0;
  for (const word of words) if (word.charAt(0) === acronym.charAt(at).toLowerCase()) at++;
  return at === acronym.length;
}

function isPlural(word: string): boolean {
  return /s$/.test(word) && !/(?:ss|us|is)$/.test(word);
}

/** What the abbreviations of acts begin with, and the words that say it already. */
const actWords: ReadonlyMap<string, RegExp> = new Map([
  ["UU", /(?<![A-Za-zÀ-ỿ-])(?:undang-undang|law) $/i],
  ["PP", /(?<![A-Za-zÀ-ỿ-])peraturan pemerintah $/i],
  ["Perpres", /(?<![A-Za-zÀ-ỿ-])peraturan presiden $/i],
  ["Keppres", /(?<![A-Za-zÀ-ỿ-])keputusan presiden $/i],
]);

/** "undang-undang UU TPKS", "Peraturan Presiden Perpres 49/2023". */
function actTwice({ text }: BlockView, start: number): FindingDraft | undefined {
  const acronym = /^(?:UU|PP|Perpres|Keppres)(?=\s)/.exec(text.slice(start, start + 8))?.[0];
  const said = acronym && actWords.get(acronym)?.exec(text.slice(Math.max(0, start - 24), start))?.[0];
  return acronym && said ? redundant(start - said.length, start + acronym.length, said.trim(), acronym) : undefined;
}

function redundant(start: number, end: number, said: string, acronym: string, text = acronym): FindingDraft {
  return {
    start,
    end,
    message: `"${acronym}" already says "${said}". Write only "${text}".`,
    fixes: [writeFix(start, end, text)],
  };
}
