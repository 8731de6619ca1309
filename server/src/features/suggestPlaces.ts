import { countryOfAct } from "../engine/countryOfAct.js";
import type { IndexedInstrument } from "./suggestIndex.js";
import type { Passage } from "./suggestPassage.js";

const indonesian =
  /\b(?:indonesian?|jakarta|dpr|parliament|parlemen|polri|polisi|polres|polda|kapolri|kapolda|mabes|presiden|jokowi|widodo|prabowo|yudhoyono|menko|kementerian|menteri|bp2mi|bnp2tki|lpsk|tppo|tersangka|pelaku|pemerintah daerah|gubernur|bupati|mahkamah agung|provinces?|districts?|national police|tki|pmi|tpks)\b/i;
const international =
  /\b(?:state part(?:y|ies)|states part(?:y|ies)|states? should|member states?|each party|parties|the committee|committee's|general assembly|security council|the council|united nations|international (?:law|legal|instruments?|standards?|labour organi[sz]ation)|ilo|treaty|treaties|global|worldwide|heads of state|negara(?:-negara)? pihak|negara(?:-negara)? anggota|perserikatan bangsa-bangsa|pbb|majelis umum|dewan keamanan|hukum internasional|internasional|negara bendera|meratifikasi)\b/i;
const ofAsean = /\b(?:asean|southeast asian?|asia tenggara|somtc|ammtc|aichr|acwc)\b/i;

/** The parts of the world, and the crimes, of which a passage speaks; one for a reader of a part of the world speaks of it. */
export interface PlacesSaid {
  readonly indonesian: boolean;
  readonly international: boolean;
  readonly asean: boolean;
  readonly elsewhere: boolean;
  readonly traffickingAlone: boolean;
  country(words: RegExp | undefined): boolean;
}

export function placesSaid({ text, audience, named }: Passage): PlacesSaid {
  const countries = new Map<RegExp, boolean>();
  // Who names one act of a country, or a body of it, speaks of that country.
  for (const key of named) {
    const words = countryOfAct(key);
    if (words) countries.set(words, true);
  }
  for (const [key, marks] of countryMarks) if (marks.test(text)) countries.set(countryOfAct(key) as RegExp, true);
  return {
    indonesian: audience === "domestic" || indonesian.test(text),
    international: audience === "international" || international.test(text),
    asean: ofAsean.test(text),
    // "US" is a country, "us" is not.
    elsewhere: elsewhere.test(text) || /\bU\.?S\b/.test(text),
    traffickingAlone: trafficking.test(text) && !smuggling.test(text),
    country(words) {
      if (!words) return false;
      let isSaid = countries.get(words);
      if (isSaid === undefined) {
        isSaid = words.test(text);
        countries.set(words, isSaid);
      }
      return isSaid;
    },
  };
}

/** Words by which a text shows of which country it speaks without naming it; the key is the beginning of its acts' keys. */
const countryMarks: readonly (readonly [string, RegExp])[] = [
  ["philippines-", /\bR\.?A\.? (?:No\.? )?\d{4,5}\b|\bRepublic Act\b|\b(?:POEA|OFWs?|IACAT|DOLE|Manila)\b|\baccused-appellants?\b/],
  ["malaysia-", /\b(?:ATIPSOM|MAPO|Putrajaya|Sabah|Sarawak|Kuala Lumpur)\b/],
  ["thailand-", /\bBangkok\b|\bB\.E\. ?25\d\d\b/],
  ["cambodia-", /\b(?:Phnom Penh|Sihanoukville|NCCT)\b/],
  ["viet-nam-", /\bHa ?noi\b|\bNational Assembly (?:passed|adopted|approved)\b|\bMajelis Nasional\b/i],
  ["us-", /\bT visas?\b|\bTVPA\b|\b(?:the|U\.?S\.?) Congress\b|\bTier [123]\b/],
  ["uk-", /\bHome (?:Office|Secretary)\b/],
];

/** Whether the passage speaks of the part of the world for which an instrument was made. */
export function placeSignals(said: PlacesSaid, { domestic, key, instrument }: IndexedInstrument): readonly number[] {
  const isAsean = /^(?:asean|actip|ammtc|acwc)/.test(key) || /\bASEAN\b/.test(instrument.issuer ?? "");
  return [
    domestic && said.indonesian ? 1 : 0,
    domestic && said.international ? 1 : 0,
    isAsean && said.asean ? 1 : 0,
    isAsean && !said.asean ? 1 : 0,
  ];
}

/** An act of a country that the passage does not name is not what it means. */
export function isOfUnnamedCountry({ named }: Passage, said: PlacesSaid, { key, country }: IndexedInstrument): boolean {
  if (key.startsWith("eu-") || key.startsWith("us-tvpa")) return false;
  return country !== undefined && !named.has(key) && !said.country(country);
}

const elsewhere =
  /\b(?:europ\w*|eropa|eu|ue|uni eropa|strasbourg|brussels|saarc|south asia\w*|asia selatan|united states|american?|amerika|usa)\b/i;

/** Law of a part of the world that Indonesia does not belong to and the passage does not speak of. */
export function isElsewhere(said: PlacesSaid, { key, instrument }: IndexedInstrument): boolean {
  return (
    !said.elsewhere &&
    instrument.form !== "report" &&
    /^(?:eu|coe|echr|saarc|us)(?:-|$)|europe|south asian/i.test(`${key} ${instrument.issuer ?? ""}`)
  );
}

const smuggling = /smuggl|selundup/i;
const trafficking = /traffick|perdagangan (?:orang|manusia|anak|perempuan)|\b(?:tip|tppo)\b/i;

/** On smuggling alone; where a passage speaks of trafficking alone, the two are mixed up often enough. */
export function isOnSmuggling({ instrument }: IndexedInstrument): boolean {
  const title = `${instrument.title.en ?? ""} ${instrument.title.id ?? ""}`;
  return smuggling.test(title) && !trafficking.test(title);
}
