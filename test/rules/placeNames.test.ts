import { nameMisspelled } from "../../server/src/rules/name-misspelled.js";
import { termOtherLanguage } from "../../server/src/rules/term-other-language.js";
import { describeRule } from "../helpers/describeRule.js";

describe("names of places", () => {
  describeRule(nameMisspelled, {
    bad: [
      ["Konsulat Jenderal Republik Indonesia di Kota «Kinibalu» membuka layanan aduan.", "information"],
      ["They were taken from «Sihanoukvile» to «Batambang» by night.", "information"],
      ["Korban berasal dari «Banyuwagi» dan «Tulunggagung».", "information"],
      ["Korban dijemput di «Johor Baru», lalu dibawa ke «Myawadi».", "information"],
      ["«Brunei Darusallam» acceded to the protocol in March 2020.", "information"],
      ["The delegation of the «Laos People's Democratic Republic» reviewed the forms.", "information"],
      ["Border posts between East Nusa Tenggara and «Timor Lorosae» share no form.", "information"],
      ["Mereka berangkat dari Provinsi «Riau Kepulauan».", "information"],
      ["Polda «Nusa Tenggara Timor» menetapkan lima tersangka.", "information"],
      ["Mereka meninggal di kapal «Long Xin 629» pada 2020.", "information"],
    ],
    good: [
      "Konsulat Jenderal di Kota Kinabalu dan Johor Bahru membuka layanan.",
      "They were taken from Sihanoukville to Battambang, Poipet and Bavet by night.",
      "Mereka meninggal di kapal Long Xing 629 pada 2020.",
    ],
    lookAlikes: [
      "Mereka tinggal di Kecamatan Makasar, Jakarta Timur, dan di Srandakan.",
      "Mereka tinggal di Ciganjur, Tangkerang, Pakalongan, Sondakan, dan Kenari.",
      "Korban ditemukan di Semporna, Kuching, Karawang, dan Tana Tidung.",
      "Universitas Riau Kepulauan di Batam meneliti arus itu.",
      "The Universidade Nacional Timor Lorosa'e hosted the panel.",
      "The clinic in Sandaran and the mosque Darusalam were visited.",
    ],
  });
  describeRule(termOtherLanguage, {
    bad: [
      ["Negara tujuan utama tetap Malaysia, Taiwan, Hong Kong, dan «Saudi Arabia».", "hint"],
      ["Mereka bekerja di «South Korea» selama dua tahun.", "hint"],
      ["The workers went to «Arab Saudi» and «Jepang» by plane.", "hint"],
    ],
    good: ["Mereka bekerja di Arab Saudi dan Korea Selatan.", "The workers went to Saudi Arabia and Japan by plane."],
    lookAlikes: [
      "Laporan Singapore Tourism Board dan Government of Japan dibahas.",
      "Buku Human Trafficking in Japan terbit di Tokyo dan dibaca banyak orang.",
      "Ia kuliah di Nanyang Technological University, Singapore, lalu pulang ke Jakarta.",
      "The embassy and KBRI Singapura issued papers to the workers.",
      "Kantor itu bekerja sama dengan Singapore Institute.",
    ],
  });
});
