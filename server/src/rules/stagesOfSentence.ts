import type { Stage } from "./stages.js";

/**
 * A defendant until the judgment is final, a convicted person after that: Indonesian code of criminal procedure (Law No. 20 of 2025), article 1.
 */
export const stagesOfSentence: readonly Stage[] = [
  {
    lang: "id",
    words: { terpidana: "terdakwa" },
    signs:
      /(?<![a-z])(?:terpidana(?: [a-z]+)? (?:telah |sudah )?(?:didakwa|dituntut|membacakan (?:nota )?(?:pembelaan|pleidoi)|mengajukan (?:eksepsi|keberatan|pleidoi|nota pembelaan))|(?:mendakwa|menuntut) (?:para |kedua |ketiga )?terpidana|(?:dakwaan|tuntutan) (?:terhadap|kepada|bagi) (?:para |kedua |ketiga )?terpidana|sidang (?:perdana|pertama|pembacaan dakwaan|tuntutan)[^.;]{0,40}terpidana)(?![a-z])/,
    unless:
      /(?<![a-z])(?:terdakwa|peninjauan kembali|pk|grasi|perkara lain|mantan|bekas|eks|bukan|istilah|korupsi lain|kembali didakwa|lagi)(?![a-z])/,
    why: "Sampai putusan berkekuatan hukum tetap sebutannya terdakwa.",
  },
  {
    lang: "id",
    words: { terdakwa: "terpidana", tersangka: "terpidana" },
    signs:
      /(?<![a-z])(?:(?:meng)?eksekusi (?:terhadap )?(?:para |kedua |ketiga )?(?:terdakwa|tersangka)|(?:terdakwa|tersangka)(?: [a-z]+)? (?:telah |sudah |kini |sedang )?(?:menjalani (?:masa )?(?:pidana|hukuman)|memperoleh remisi|mendapat(?:kan)? remisi|menerima remisi|dieksekusi (?:ke|di) (?:lapas|lembaga pemasyarakatan|rutan))|putusan (?:itu |tersebut )?(?:telah |sudah )?(?:berkekuatan hukum tetap|inkrah|inkracht)[^.;]{0,50} (?:terdakwa|tersangka) (?:wajib|harus|tetap|belum|telah|sudah|dipindahkan|menjalani))(?![a-z])/,
    unless:
      /(?<![a-z])(?:terpidana|narapidana|warga binaan|dituntut|menuntut|akan|agar|bila|jika|apabila|perkara lain|sebelum|menjatuhkan|hakim|banding|kasasi|bukan|istilah|penahanan)(?![a-z])/,
    why: "Sesudah putusan berkekuatan hukum tetap sebutannya terpidana.",
  },
  {
    lang: "en",
    words: { defendant: "convicted person", defendants: "convicted persons", suspect: "convicted person", suspects: "convicted persons" },
    signs:
      /(?<![a-z])(?:(?:defendants?|suspects?)(?: [a-z]+)? (?:is|are) (?:now |currently |still )?serving (?:his|her|their|a|the)(?: [a-z-]+){0,2} sentences?|judge?ment (?:has |had )?(?:become|became) final[^.;]{0,60} (?:defendants?|suspects?))(?![a-z])/,
    unless: /(?<![a-z])(?:convict(?:s|ed)?|another|other|if|not|until|before|appeal\w*|will|trial)(?![a-z])/,
    why: "Once the judgment is final the person is no defendant any more, but a convicted person.",
  },
];
