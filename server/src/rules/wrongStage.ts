import type { Lang } from "../engine/concept.js";
import type { BlockFacts, BlockView } from "../engine/facts.js";
import { HashFilter } from "../engine/hashFilter.js";
import { zone } from "../engine/matcher.js";
import type { FindingDraft, FixDraft } from "../engine/rule.js";
import { sentenceAt, sentenceBefore } from "../engine/sentences.js";
import { hashWord } from "../engine/tokens.js";
import { replaceStretch } from "./replacements.js";

/** A word for a person that goes with one stage of a procedure, and what tells that the sentence is of another. */
interface Stage {
  readonly lang: Lang;
  /** The words, with what stands in their place. */
  readonly words: Readonly<Record<string, string>>;
  /** The sentence is of the other stage. */
  readonly signs: RegExp;
  /** It speaks of the word's own stage as well, or of somebody else. */
  readonly unless: RegExp;
  /** What the words are of, for the message. */
  readonly why: string;
}

/**
 * What a person is called at each stage: suspect in the investigation and defendant at trial (Indonesian code of criminal procedure, Law No. 20 of 2025, article 1), asylum seeker until the claim is
 * decided and refugee after that (UNHCR, Master Glossary of Terms, 2006), an expert who gives an opinion and a witness who tells what was seen (the same code, on evidence).
 */
const stages: readonly Stage[] = [
  {
    lang: "id",
    words: { terdakwa: "tersangka" },
    signs:
      /(?<![a-z])(?:melengkapi berkas|tahap penyidikan|masih (?:disidik|dalam penyidikan)|(?:penyidik|polisi|polres\w*|polda|kepolisian|satreskrim|ditreskrim\w*|bareskrim)(?![a-z])[^.;]{0,70}(?<![a-z])(?:menahan|menangkap|meringkus|membekuk|memeriksa|menetapkan))(?![a-z])/i,
    unless:
      /(?<![a-z])(?:tersangka|sidang|persidangan|didakwa|dakwaan|hakim|putusan|vonis|divonis|tuntutan|dituntut|jaksa (?:penuntut|menuntut)|kabur|melarikan|buron\w*|banding|kasasi|pengadilan|milik|bukan|istilah|sebagai terdakwa|menjadi terdakwa)(?![a-z])/i,
    why: "Selama penyidikan sebutannya tersangka; terdakwa baru di sidang.",
  },
  {
    lang: "id",
    words: { tersangka: "terdakwa" },
    signs:
      /(?<![a-z])(?:majelis hakim|hakim ketua|di (?:muka|depan|dalam) (?:sidang|persidangan)|di persidangan|dalam persidangan|sidang (?:perdana|pembacaan|tuntutan|putusan)|surat dakwaan|membacakan (?:dakwaan|tuntutan|putusan)|nota (?:pembelaan|keberatan)|pleidoi|eksepsi)(?![a-z])/i,
    unless:
      /(?<![a-z])(?:praperadilan|penetapan|ditetapkan|menetapkan|status tersangka|menjadi tersangka|sebagai tersangka|tersangka (?:lain|baru|kedua|utama)|penyidik\w*|penyidikan|polisi|kepolisian|polres\w*|polda|buron\w*|ditangkap|menangkap|penangkapan|terdakwa|terpidana|bukan|istilah|belum|sebelum|akan|menunggu|segera|dilimpahkan|pelimpahan|berkas|dipisah)(?![a-z])/i,
    why: "Di sidang sebutannya terdakwa; tersangka adalah orang yang masih disidik.",
  },
  {
    lang: "en",
    words: { suspect: "defendant", suspects: "defendants" },
    signs:
      /(?<![a-z])(?:at the opening of the trial|(?:during|throughout) (?:the|his|her|their) trial|panel (?:of judges )?(?:asked|heard|sentenced|found|ordered|acquitted)|presiding judge|understood the indictment|(?:reads?|reading of|heard) (?:out )?the indictment|pleaded (?:not )?guilty|(?:judges?|court) (?:sentenced|acquitted|convicted|found the))(?![a-z])/i,
    unless:
      /(?<![a-z])(?:pre-?trial|before (?:the|his|her|their) trial|warrants?|named|another|other|second|new|remaining|at large|fugitives?|investigat\w+|arrest\w*|detain\w*|detention|police|stand trial|brought to trial|as (?:a )?suspects?|suspects? in|defendants?|accused|not yet|will|until)(?![a-z])/i,
    why: "At trial the person is a defendant; a suspect is still under investigation.",
  },
  {
    lang: "en",
    words: { defendant: "suspect", defendants: "suspects" },
    signs:
      /(?<![a-z])(?:(?:police|investigators?|detectives?) (?:in [A-Za-z ]{3,30} )?(?:have |has |had )?(?:arrested|detained|questioned|are (?:still )?(?:looking for|questioning))|(?:is|are|was|were|remains?) (?:still )?under investigation|during the (?:police )?investigation)(?![a-z])/i,
    unless:
      /(?<![a-z])(?:suspects?|trials?|indict\w*|courts?|judges?|prosecut\w+|charge|charged|charges|hearings?|verdicts?|convict\w+|sentenc\w+|acquit\w*|bail|appeals?|not|civil)(?![a-z])/i,
    why: "Before the case is in court the person is a suspect.",
  },
  {
    lang: "id",
    words: { pengungsi: "pencari suaka" },
    signs:
      /(?<![a-z])(?:menunggu (?:keputusan|penetapan|hasil)[^.;]{0,40}(?:status|permohonan\w*|suaka|UNHCR)|belum diakui|belum (?:diputus|ditetapkan)[^.;]{0,30}(?:status|UNHCR)|permohonan suakanya)(?![a-z])/i,
    unless:
      /(?<![a-z])(?:pencari suaka|status pengungsi|sebagai pengungsi (?:oleh|dan)|negara ketiga|dan pengungsi|pengungsi dan|bukan|istilah|jika|apabila)(?![a-z])/i,
    why: "Sebelum permohonannya diputus, orang itu pencari suaka.",
  },
  {
    lang: "en",
    words: { refugee: "asylum seeker", refugees: "asylum seekers" },
    signs:
      /(?<![a-z])(?:(?:claims?|applications?) (?:is|are|was|were) (?:still )?(?:pending|undecided)|(?:awaiting|waiting for|await|waits? for) (?:a |the |UNHCR's |their |her |his )*(?:decision|refugee status determination|status determination)|not yet (?:been )?recogni[sz]ed|before (?:their|her|his|the) claims? (?:is|are) decided)(?![a-z])/i,
    unless:
      /(?<![a-z])(?:asylum[- ]seekers?|as refugees?|refugee (?:status|claim|law|convention|camp|agency)|resettl\w*|third countr\w+|refugees and|and refugees|not (?:a )?refugees?|if|whether|others?|some)(?![a-z])/i,
    why: "Until the claim is decided, the person is an asylum seeker.",
  },
  {
    lang: "id",
    words: { saksi: "ahli" },
    signs:
      /(?<![a-z])(?:(?:menurut|sesuai|berdasarkan) (?:ilmu|keahlian|keilmuan|bidang ilmu)\w*|pendapat (?:ahli|keahlian|profesional)\w*|keterangan keahlian)(?![a-z])/i,
    unless: /(?<![a-z])(?:saksi ahli|ahli|saksi dan ahli|para saksi|saksi korban|bukan|istilah)(?![a-z])/i,
    why: "Siapa yang memberi pendapat menurut keahliannya diperiksa sebagai ahli; saksi menerangkan apa yang dilihat, didengar, atau dialaminya.",
  },
  {
    lang: "en",
    words: { witness: "expert" },
    signs:
      /(?<![a-z])(?:(?:professional|scientific|medical) opinion|opinion (?:as|of) (?:a|an) (?:psychologist|doctor|physician|psychiatrist|academic))(?![a-z])/i,
    unless: /(?<![a-z])(?:expert|experts|witnesses|eyewitness|not|both|witness (?:statement|protection|box|stand))(?![a-z])/i,
    why: "One who gives a professional opinion is heard as an expert; a witness tells what was seen, heard or lived through.",
  },
];

interface StageWord {
  readonly stage: Stage;
  readonly right: string;
}

const byHash: ReadonlyMap<number, StageWord> = new Map(
  stages.flatMap((stage) => Object.entries(stage.words).map(([word, right]): [number, StageWord] => [hashWord(word), { stage, right }])),
);
const filter = new HashFilter(byHash.keys());

/** Findings on what a person is called where the sentence is of another stage of the case: "At the opening of the trial the panel asked the suspect ...". Linear in the words. */
export function wrongStages(view: BlockView, { sentences, quoted, kind }: BlockFacts, found: FindingDraft[]): void {
  if (quoted || kind === "heading") return;
  const { tokens, zones, text } = view;
  for (let at = 0; at < tokens.count; at++) {
    const hash = tokens.hashes[at] as number;
    const word = filter.mayHave(hash) ? byHash.get(hash) : undefined;
    if (!word || (zones[at] as number) & (zone.masked | zone.quoted)) continue;
    const [start, end] = [tokens.starts[at] as number, tokens.ends[at] as number];
    const sentence = sentenceAt(sentences, start);
    const { stage, right } = word;
    // "a witness (*saksi*)" is Indonesian in an English sentence: its English word is told.
    if (!sentence || (sentence.lang ?? stage.lang) !== stage.lang) continue;
    const words = text.slice(sentence.start, sentence.end);
    const rest = text.slice(sentence.start, start) + text.slice(end, sentence.end);
    if (!stage.signs.test(words) || stage.unless.test(rest) || found.some((one) => one.start < end && start < one.end)) continue;
    const before = sentenceBefore(sentences, sentence.start);
    if (before && contrasts.test(text.slice(before.start, before.end))) continue;
    const written = text.slice(start, end);
    found.push({
      start,
      end,
      level: "hint",
      message: `"${written}" seems to be the wrong term here. ${stage.why} Write "${right}".`,
      fixes: [withGloss(view, end, replaceStretch(view, start, end, right))],
    });
  }
}

/** "a witness (*saksi*)": the word of the other language in the bracket is replaced as well. */
function withGloss({ text }: BlockView, end: number, fix: FixDraft): FixDraft {
  const [, open = "", gloss = ""] = /^(\s\([*_]?)([a-z]+)[*_]?\)/.exec(text.slice(end, end + longestGloss)) ?? [];
  const word = byHash.get(hashWord(gloss));
  if (!word) return fix;
  const start = end + open.length;
  return {
    ...fix,
    title: fix.title.replace(/"$/, ` (${word.right})"`),
    edits: [...fix.edits, { start, end: start + gloss.length, text: word.right }],
  };
}

const longestGloss = 24;

/** The text is about the words themselves. */
const contrasts = /(?<![a-z])(?:istilah|sebutan|disebut|is called|the term|are called)(?![a-z])/i;
