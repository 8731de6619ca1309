import type { BlockFacts, BlockView } from "../engine/facts.js";
import type { FindingDraft } from "../engine/rule.js";
import { type Act, tellActs } from "./wrongActor.js";

/**
 * Meetings of a commission of the House told by the name of another kind: it holds a rapat kerja with ministers, a rapat dengar pendapat (RDP) with other officials, and a rapat dengar pendapat umum (RDPU)
 * with everybody else. Rules of procedure of the House (Peraturan DPR 1/2020), Law 17/2014, article 98.
 */
export function meetingsOfParliament(view: BlockView, facts: BlockFacts, found: FindingDraft[]): void {
  if (meetings.test(view.text) && parliament.test(view.text) && !ofRegion.test(view.text)) tellActs(view, facts, acts, found);
}

const meetings = /RDPU?(?![A-Za-z])|[Rr]apat\s(?:[Kk]erja|[Dd]engar)|[Rr]aker(?![a-z])|public\shearing|working\smeeting/;
const parliament = /(?<![A-Za-z])(?:Komisi|DPR|Panja|Pansus|Baleg|Commission|House|parliament)(?![A-Za-z])/;
/** The council of a region has rules of its own. */
const ofRegion = /DPRD|[Rr]egional\s[Hh]ouse/;

const meetsId =
  "(?:\\s(?:itu|tersebut|tertutup|terbuka|perdana))?(?:\\s\\((?:RDPU?|Raker)\\))?(?:\\sKomisi\\s[IVX]+(?:\\sDPR(?:\\sRI)?)?)?\\s(?:dengan|bersama|dan)\\s(?:para\\s)?";
const ministersId = "(?:Menteri|Menko|Wakil Menteri|Kapolri|Kepala Kepolisian Negara|Jaksa Agung|Panglima TNI)(?![a-z])";
const officialsId =
  "(?:Direktur Jenderal|Dirjen|Sekretaris Jenderal|Sekjen|Inspektur Jenderal|Deputi|Direktur Utama|Direktur|Kapolda|Kabareskrim|Kepala (?:PPATK|BNN|BSSN|Pusat|Biro)|Ketua (?:LPSK|Komnas HAM|Komnas Perempuan|KPAI)|LPSK|PPATK|Komnas HAM|Komnas Perempuan|KPAI|Ombudsman)(?![A-Za-z])";
const othersId =
  "(?:[Ss]erikat|[Ff]ederasi|[Kk]onfederasi|[Pp]aguyuban|[Yy]ayasan|SBMI|Migrant CARE|JarNas|Jaringan|[Kk]oalisi|[Aa]liansi|organisasi masyarakat sipil|organisasi nonpemerintah|LSM|akademisi|pakar|ahli|guru besar|keluarga korban|korban|penyintas|perwakilan (?:keluarga|korban|awak kapal|pekerja migran)|asosiasi|Asosiasi|APJATI|YLBHI|LBH|mahasiswa|tokoh)(?![A-Za-z])";

const why =
  "Rapat kerja diadakan dengan menteri, rapat dengar pendapat (RDP) dengan pejabat lain, rapat dengar pendapat umum (RDPU) dengan pihak di luar pemerintah.";
const both =
  /(?<![a-z])(?:rapat kerja dan|rapat kerja\/|raker dan|rdp dan|rdpu dan|serta rdpu?|rapat gabungan|bukan|mewakili menteri)(?![a-z])/;
const hearing = "(?<![A-Za-z])([Rr]apat [Dd]engar [Pp]endapat(?: \\(RDP\\))?|RDP)(?! [Uu]mum)";
const publicHearing = "(?<![A-Za-z])([Rr]apat [Dd]engar [Pp]endapat [Uu]mum(?: \\(RDPU\\))?|RDPU)";
const working = "(?<![A-Za-z])([Rr]apat [Kk]erja(?: \\([Rr]aker\\))?|[Rr]aker)";

/** In the form that was written: in full, with its letters, or the letters alone. */
function like(full: string, short: string): (written: string) => string {
  return (written) => {
    if (/^(?:RDPU?|[Rr]aker)$/.test(written)) return short;
    const text = /^R/.test(written) ? full.charAt(0).toUpperCase() + full.slice(1) : full;
    return written.includes("(") && short !== full ? `${text} (${short})` : text;
  };
}
const toWorking = like("rapat kerja", "rapat kerja");
const toHearing = like("rapat dengar pendapat", "RDP");
const toPublic = like("rapat dengar pendapat umum", "RDPU");

const act = (head: string, who: string, right: (written: string) => string): Act => ({
  lang: "id",
  pattern: new RegExp(`${head}(?=${meetsId}${who})`, "g"),
  right,
  why,
  unless: both,
});

const acts: readonly Act[] = [
  act(publicHearing, ministersId, toWorking),
  act(publicHearing, officialsId, toHearing),
  act(hearing, ministersId, toWorking),
  act(hearing, othersId, toPublic),
  act(working, "(?:Direktur Jenderal|Dirjen|Sekretaris Jenderal|Sekjen|Inspektur Jenderal|Deputi|Direktur Utama)(?![a-z])", toHearing),
  act(working, othersId, toPublic),
  {
    lang: "en",
    pattern:
      /(?<![A-Za-z])(public hearing(?: \((?:RDPU|rapat dengar pendapat umum)\))?)(?= with (?:the )?(?:Deputy |Coordinating )?(?:Minister|Attorney General|Chief of (?:the )?(?:Indonesian )?(?:National )?Police)(?![a-z]))/gi,
    right: (written) => (written.includes("(") ? "working meeting (rapat kerja)" : "working meeting"),
    why: "A commission of the House holds a working meeting (rapat kerja) with ministers and a public hearing (RDPU) with those outside the government.",
  },
  {
    lang: "en",
    pattern:
      /(?<![A-Za-z])(working meeting(?: \((?:[Rr]aker|rapat kerja)\))?)(?= with (?:the )?(?:civil society|NGOs|trade unions?|unions?|academics|experts|survivors|victims|families|SBMI|Migrant CARE)(?![a-z]))/gi,
    right: (written) => (written.includes("(") ? "public hearing (RDPU)" : "public hearing"),
    why: "A commission of the House holds a working meeting (rapat kerja) with ministers and a public hearing (RDPU) with those outside the government.",
  },
];
