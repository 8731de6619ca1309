import { nameMisspelled } from "../../server/src/rules/name-misspelled.js";
import { describeRule } from "../helpers/describeRule.js";

describe("missions told as of another kind than the one in that city", () => {
  describeRule(nameMisspelled, {
    bad: [
      ["«KBRI Jeddah» menerima enam laporan.", "information"],
      ["«KJRI Riyadh» menyewa satu rumah lagi.", "information"],
      ["«KJRI Songkhla» mengirim daftar nama.", "information"],
      ["«KBRI Taiwan» menerima aduan upah.", "information"],
      ["Para awak kapal melapor ke «KBRI Taipei» pada Mei.", "information"],
      ["The «Embassy of the Republic of Indonesia in Osaka» sent a note.", "information"],
      ["The «Indonesian Embassy in Penang» runs a shelter.", "information"],
      ["The «Consulate of the Republic of Indonesia in Kuching» answered.", "information"],
      ["«Konsulat Jenderal RI di Tawau» mengurus dokumen mereka.", "information"],
      ["«Duta Besar RI di Hong Kong» bertemu para pekerja.", "information"],
      ["Workers queued at the «Embassy in Hong Kong» all day.", "information"],
      ["The «Indonesian Embassy in Taipei» keeps no shelter.", "information"],
      ["- «KJRI Bangkok»: 9 kasus", "information"],
    ],
    good: [
      "KJRI Jeddah dan KBRI Riyadh berbagi daftar nama.",
      "KDEI Taipei menerima aduan upah.",
      "KRI Tawau dan KRI Songkhla mengirim laporan.",
      "The Consulate General of the Republic of Indonesia in Osaka sent a note.",
      "The Indonesian Economic and Trade Office in Taipei keeps a list.",
      "The Embassy in Kuala Lumpur runs a shelter.",
    ],
    lookAlikes: [
      "KRI Usman Harun mengawal kapal itu.",
      "Di Taipei Indonesia tidak memiliki KBRI Taipei, melainkan KDEI.",
      "KBRI/KJRI Hong Kong, tergantung kasusnya.",
      "KBRI Kuala Lumpur dan Johor Bahru digabung dalam satu daftar.",
      "The Indonesian consulate in Hong Kong has two shelters.",
      "There is no Indonesian Embassy in Taipei.",
      "Usulan pembukaan KJRI Phnom Penh dibahas.",
      'Di papan itu tertulis "KBRI Hong Kong".',
    ],
    fixes: [
      ["KBRI Hong Kong melapor.\n", "KJRI Hong Kong melapor.\n"],
      ["Konsulat Jenderal Republik Indonesia (KJRI) di Tawau melapor.\n", "Konsulat Republik Indonesia (KRI) di Tawau melapor.\n"],
      [
        "The Embassy of the Republic of Indonesia in Taipei reported it.\n",
        "The Indonesian Economic and Trade Office in Taipei reported it.\n",
      ],
      ["An Indonesian embassy in Osaka reported it.\n", "An Indonesian consulate general in Osaka reported it.\n"],
    ],
  });
});
