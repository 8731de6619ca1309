/**
 * Words of nearly one meaning that are taken for each other in names of institutions, programmes and instruments, each line a group. What parts two bodies of one country
 * (a ministry and an agency, a commission and a committee, a code and a law) is not here.
 */
const groups = `
affairs matters issues
empowerment enhancement
protection safeguarding safety
security safety
trafficking traffic trade
drugs narcotics
crime criminality
cooperation collaboration
labour labor work
workers labourers laborers
workers work
aid assistance
elimination eradication abolition
combating countering fighting
combat counter fight
children kids minors
forced compulsory
migration migrants migrant
immigration migration
refugees refugee
human humans humanitarian
persons people humans individuals
especially particularly
supplementing complementing
prevent prevention preventing
suppress suppression suppressing
punish punishment punishing
women females
violence violation violations
border boundary
victims survivors casualties
witnesses witness
coordination coordinating
statistics statistical
planning plan
working work
integrated unified
civil civilian
advancement advance progress
financial finance
intelligence intelligent
counterterrorism antiterrorism
europe europa european
asia asian
nasional negara
perempuan wanita
orang manusia
kejahatan kriminalitas kriminal
digital digitalisasi
pemberantasan penanggulangan penghapusan
narkotika narkoba
riset penelitian
keuangan finansial
disabilitas difabel
antarbangsa internasional
transnasional antarnegara
menentang melawan
mencegah pencegahan
menindak menumpas memberantas
menghukum penghukuman
jasa layanan pelayanan
perdagangan penjualan
anggota keanggotaan
keluarga kekeluargaan
seluruh semua segala
kekerasan penganiayaan
diskriminasi pembedaan
perlakuan tindakan
hukuman penghukuman
penempatan penyaluran
usaha bisnis
urusan masalah
imigrasi keimigrasian migrasi
pengungsi pengungsian
pemerintahan pemerintah
advokasi pembelaan
pemasyarakatan kemasyarakatan
ketenagakerjaan kepegawaian
kebudayaan kemasyarakatan pembudayaan
penyidikan penyelidikan
pengaduan laporan
penyelenggaraan pelaksanaan
pencatatan pendaftaran
teknis teknik tugas
kelautan laut maritim
manpower labour employment
fisheries fishing fishery
maritime marine
supervision oversight monitoring
corrections correctional
saksi kesaksian
`;

const groupsOf = new Map<string, number[]>();
for (const [group, line] of groups.trim().split("\n").entries())
  for (const word of line.split(" ")) groupsOf.set(word, [...(groupsOf.get(word) ?? []), group]);

/** Whether one word stands easily for the other in a name. Both in small letters. */
export function areTakenForEachOther(one: string, other: string): boolean {
  const others = groupsOf.get(other);
  return others !== undefined && (groupsOf.get(one)?.some((group) => others.includes(group)) ?? false);
}
