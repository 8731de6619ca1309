/** Long words that public papers of this field and its neighbours are full of: an unknown word that is a slip of the keyboard away is meant as one of them. */
export const frequentEnglish = `
  abandoned abduction abilities abolished abolishing abolition absolutely accelerate acceptability acceptable acceptance
  accessibility accessible accessing accession accommodate accommodated accommodating accommodation accompanied accompaniment
  accomplice accomplices accordance according accordingly accountability accountable accreditation achievement achievements
  achieving acknowledge acknowledged acknowledgement acknowledges acquiescence acquisition activists activities adaptation
  additional addressed addresses addressing adequately adjudication administered administration administrative admissibility
  admissible admission adolescence adolescent adolescents advancement advancing advantage affecting affirmative affordable
  aforementioned aggravated aggravating agreement agreements agricultural agriculture allegation allegations allegedly allocated
  allocating allocation allocations allowance alongside alternative alternatives ambassador amendment amendments announced anonymity
  apartment apparently appearance applicable applicant applicants application applications appointed appointment appreciation
  apprehended approaches appropriate appropriately approximately arbitrarily arbitrary arguments arrangements artificial ascertain
  ascertained assaulted assemblies assertion assessing assessment assessments assistance assisting associated association
  associations assurances attainable attainment attempted attendance attending attention attitudes attorney attributed authorities
  authority authorization authorized automatically autonomous availability available awareness background backgrounds beginning
  behaviour behaviours believing belonging benchmarks beneficial beneficiaries bilateral biological biomedical blindfolded brutality
  budgetary buildings bureaucracy bureaucratic businesses campaigns candidates capacities carefully caregivers categories certainly
  certificate certificates certification challenge challenged challenges challenging character characteristics characterized
  childbirth childhood circumstances citizenship civilians clandestine classified classroom cognitive collaborate collaborated
  collaborating collaboration collaborative collected collecting collection collective combating combination commemorate commercial
  commission commissioner commissions commitment commitments committed committee committees committing commodities communicate
  communicated communication communications communities community companies comparable comparison compatible compensation competence
  competencies competent competition competitive complainant complained complaint complaints complement complementary completed
  completely completion compliance complicity component components comprehensive comprising compulsory conceptual concerned
  concerning concluded concludes concluding conclusion conclusions condition conditions conducive conducted conducting conference
  confession confessions confidence confidential confidentiality confinement confirmed confiscated confiscation conflicts conformity
  conjunction connected connection conscience consciousness consensual consensus consenting consequence consequences consequently
  considerable consideration considerations considered considering considers consistency consistent consistently consisting
  consolidate constantly constitute constituted constitutes constitution constitutional constraints construction constructive
  consulate consulates consultation consultations consulted consumption contacted contained containing contemporary contention
  contested continued continues continuing continuous continuously contraception contracts contribute contributed contributes
  contributing contribution contributions controlled convention conventions convicted conviction convictions cooperate cooperation
  cooperative coordinate coordinated coordinates coordinating coordination coordinator coordinators corporate corporations
  correlation corresponding corroborate corruption counselling counterpart counterparts countries covenant credibility criminalised
  criminalization criminalize criminalized criminalizing criminals culturally currently curricula curriculum custodial customary
  cyberspace dangerous daughters debriefing decentralization deception decisions declaration dedicated defamation defendant
  defendants defenders definition definitions degradation degrading delegates delegation deliberate deliberately delivered democracy
  democratic demonstrate demonstrated demonstrates demonstration demonstrations demonstrators department departments departure
  dependence dependency dependent depending deployment deportation depression deprivation derogation described describes description
  destination destruction detainees detention determinants determination determine determined determining detrimental developed
  developing development developments diagnosed difference differences different differential difficult difficulties difficulty
  diligence dimension dimensions diplomacy diplomatic direction directorate directorates disabilities disability disadvantage
  disadvantaged disaggregated disappear disappearance disappearances disappeared disasters disbursement discharge disciplinary
  discipline discontinue discontinued discrepancy discretion discriminate discriminated discrimination discriminatory discussed
  discussion discussions dismissal dismissed disorders disparities displaced displacement disproportionate disproportionately
  disseminate disseminated dissemination distinction distributed distribution districts diversity documentation documented documents
  economically education educational educators effective effectively effectiveness efficiency efficient elections electoral
  electricity electronic eligibility eliminate eliminating elimination embarkation embassies emergencies emergency emissions
  emotional emphasise emphasize emphasized emphasizes employees employers employment empowered empowering empowerment encompasses
  encountered encourage encouraged encourages encouraging endeavour enforceable enforcement engagement enhancing enjoyment enrolment
  enshrined enslavement enterprises entitlement entitlements environment environmental environments envisaged equipment equitable
  equivalent eradicate eradicating eradication escalation especially essential establish established establishes establishing
  establishment estimated ethnicity evaluation eventually everything evictions exacerbated examination examinations examining
  exception exceptional exceptions excessive exclusion exclusionary exclusively execution executions executive exercised exercising
  exhausted exhaustion existence expanding expansion expectations expeditiously expenditure expenditures expensive experience
  experienced experiences experiencing expertise explained explanation explicitly exploitation exploitative exploited exploiting
  expressed expression expressly expulsion extending extension extensive extradited extradition extrajudicial extraordinary
  extraterritorial extremely facilitate facilitated facilitating facilitation facilitators facilities favourable federation
  financial financing fishermen flexibility following foregoing foreigners foreseeable formulate formulated formulation fostering
  foundation framework frameworks fraudulent fraudulently frequency frequently fulfilled fulfilling fulfilment functioning functions
  fundamental gathering generally generation geographical governance governing government governmental governments guarantee
  guaranteed guaranteeing guarantees guardians guardianship guideline guidelines handcuffed harassment harboring harbouring
  harmonization harmonize hazardous headquarters healthcare heightened highlight highlighted highlights historical hospitality
  hospitals household households humanitarian humiliation identification identified identifying identities illegally illiteracy
  immediate immediately immigrants immigration impairment impartial impartiality imperative implement implementation implemented
  implementing implicated implications importance important imposition impossible imprisoned imprisonment improvement improvements
  improving inability inadequate inadmissible inappropriate incarceration incentive incentives incidence incidents incitement
  including inclusion inclusive incommunicado incompatible inconsistent incorporate incorporated incorporating increased increases
  increasing increasingly independence independent independently indicated indicates indicating indication indications indicator
  indicators indictment indigenous indirectly indispensable individual individualized individually individuals industrial industries
  ineffective inequalities inequality infection infections infiltrate inflicted infliction influence influenced informants
  information infrastructure inherently inheritance initially initiated initiative initiatives innovative inquiries insecurity
  inspection inspections inspector instances instituted institution institutional institutions instruction instructions instrument
  instruments insufficient insufficiently insurance integrate integrated integrating integration integrity intellectual intelligence
  intensify intensive intention intentional intentionally interaction interagency intercultural interested interests interfere
  interference interfering intergovernmental intermediaries intermediary internally international internationally interpretation
  interpreted interpreter interrelated interrogated interrogation interrogations interrogators intersecting intersectional
  intervention interventions interview interviewed interviewing interviews intimidation intolerance introduce introduced introducing
  introduction investigate investigated investigating investigation investigations investigative investigator investigators
  investment investments invitation invitations involuntary involvement involving irregular irreparable irrespective isolation
  itinerary jeopardise jeopardize journalist journalists judgments judiciary jurisdiction jurisdictions jurisprudence justification
  justified juveniles kidnapped knowledge languages leadership legislation legislative legislators legitimate liability licensing
  lieutenant limitation limitations linguistic literature litigation livelihood livelihoods livestock locations magistrate
  mainstream mainstreaming maintained maintaining maintains maintenance malnutrition maltreatment management mandatory
  manifestations manifestly marginalization marginalized marketing marriages materials maternity meaningful mechanism mechanisms
  medication medicines membership memorandum mentioned methodology microfinance migration ministerial ministries minorities
  mistreatment mobilisation mobilization monitored monitoring moratorium mortality motivated movements multilateral municipal
  municipality mutilation nationality nationals naturalization necessarily necessary necessitate necessity negatively neglected
  negotiation neighboring neighbouring nevertheless newspaper nonetheless normative notification notwithstanding nutrition objection
  objective objectives obligation obligations observation observations obstacles obstetric obtaining occasionally occasions
  occupation occupational occurrence occurring offenders officially officials omissions operating operation operational operations
  opportunities opportunity opposition ordinance organisations organisers organization organizations organized orientation orphanage
  otherwise outsourcing outstanding overcrowded overcrowding oversight ownership paragraph paragraphs parliament participants
  participate participated participating participation participatory particular particularly partnership partnerships passports
  penalties penitentiary perceived percentage perception perceptions performance performed permanent permission permitted
  perpetrated perpetrator perpetrators perpetuate persecution perseverance persistence persistent personality personally personnel
  perspective pertaining pertinent petitioner petitioners pharmaceutical phenomena phenomenon physically physicians placement
  plantation plantations policemen political population populations pornography portfolio portfolios positions positively possession
  possibilities possibility potential potentially practical practices practised practitioners precluded predecessor pregnancy
  prejudice prejudices preliminary preparation preparing prescribed presentation presented presidential presumption prevailing
  prevalence prevented preventing prevention preventive previously primarily principal principle principles priorities prioritize
  prisoners privatization privileges proactive proactively procedural procedure procedures proceedings processes processing
  procurement production profession professional professionals profiling programme programmes progressive progressively prohibited
  prohibiting prohibition prohibits prolonged promoting promotion promulgated promulgation proportion proportionality proportionate
  proposals prosecute prosecuted prosecuting prosecution prosecutions prosecutor prosecutors prostitution protected protecting
  protection protections protective protocols providers providing provinces provincial provision provisional provisions psychiatric
  psychological psychologist psychologists psychosocial publication publications published punishable punishing punishment
  punishments qualifications qualified qualitative quantitative quarantine questioned questioning questionnaire questionnaires
  questions rapporteur rapporteurs ratification ratifying realization realizing reasonable reasonably reasoning receiving reception
  recipient recipients recognised recognition recognize recognized recognizes recognizing recommend recommendation recommendations
  recommended recommends reconciliation reconstruction recruited recruiter recruiters recruiting recruitment reduction reference
  references referring reflected reflecting refoulement regarding regardless registered registration regularly regulated regulating
  regulation regulations regulatory rehabilitate rehabilitation reimbursement reinforce reinforced reinforcing reintegrate
  reintegration reiterate reiterated reiterates rejection relations relationship relationships relatively relatives relevance
  religious remaining remittance remittances remuneration reparation reparations repatriate repatriated repatriation repeatedly
  reportedly reporting represent representation representative representatives represented representing represents reprisals
  reproductive requested requesting requirement requirements requiring researchers reservation reservations residence residential
  residents resilience resistance resolution resolutions resources respected respectful respecting respective respectively responded
  respondent respondents responding responses responsibilities responsibility responsible responsive restaurant restitution
  restraint restricted restricting restriction restrictions restrictive resulting retirement retribution returning reunification
  reviewing routinely safeguard safeguarding safeguards sanctions sanctuary sanitation satisfaction satisfactory satisfied scheduled
  schooling scientific secondary secretariat segregated segregation selection sensitive sentenced sentences sentencing separated
  separately separation seriously servitude settlement sexuality significance significant significantly simultaneously situation
  situations smugglers smuggling socialization societies socioeconomic solidarity solutions something sometimes sovereignty
  spearheaded specialised specialist specialized specifically specified spiritual spokesman spokesperson spokeswoman stability
  stakeholder stakeholders standards stateless statelessness statement statements statistical statistics statutory stereotypes
  stereotyping sterilization stigmatisation stigmatization stipulated stipulates strategic strategies strengthen strengthened
  strengthening strengthens structural structure structures subcommittee subdistrict subjected submission submissions submitted
  submitting subordinate subsequent subsequently substance substances substantial substantiate substantiated substantive substitute
  successful successfully suffering sufficient sufficiently suggested suggestions supermarket supermarkets supervised supervising
  supervision supervisory supplementary supported supporting supportive suppression surrounding surveillance survivors susceptible
  suspected suspended suspension suspicion sustainability sustainable sustained synchronise synchronization syndicate syndicates
  systematic systematically targeting technical techniques technological technologies technology telecommunication
  telecommunications telephone television temporarily temporary termination territorial territories territory terrorism terrorist
  testimony textbooks themselves therapeutic therefore thoroughly thousands threatened threatening throughout tolerance traditional
  traditionally traditions trafficked trafficker traffickers trafficking transcript transferred transferring transfers
  transformation transgender transition transitional transmission transmitted transmitting transnational transparency transparent
  transport transportation transported transporting treatment treatments tremendous tribunals tuberculosis ultimately unaccompanied
  unanimously uncertainty unconscious undergoing undergone underground underlined underlines underlying undermine undermining
  underprivileged understand understanding understood undertake undertaken undertaking undertook undocumented unemployment
  unfortunately unfounded unhealthy universal universally universities university unlicensed unnecessary unreasonably unscrupulous
  utilization verification villagers violating violation violations virtually visitation vocational voluntarily voluntary volunteers
  vulnerabilities vulnerability vulnerable whatsoever whereabouts widespread willingness withdrawal withdrawing witnesses workforce
  workplace workshops worldwide xenophobia xenophobic
`;

/** Words of their own that stand as near to one of them, in English or in a language that papers quote. */
export const besideFrequentEnglish = `
  accesible accessibile aceptable acknowledgment addressees administratieve admisible adresses agilities alligations allocution
  allocutions alterative amendement amendements aplicable approches assembles atitudes avancement candidate categorise categorises
  categorizes champaigns combatting comercial communicante communisation communisations comparaison compatibile competed competences
  complected compliant complicit compliment complimentary concession concessions conduced conducing conductive conflits conformed
  congested conjonction consistant consomption constitues constriction constrictive consulated contenues contracted contraints
  contrasts contrats contribues convected convection convections corelation cotemporary counties dedicate demonstrator departement
  dependance dependancy dependant deportment depravation derivation descried descries distracts eduction emergences employes
  employeurs entreprises environnent envisage equatable eradiate eradiation eviction exceptons excerption excerptions exorcised
  exorcising expansive expectation expedience expediences expending explantation fallowing festering finansial fonctions fondamental
  fondation forgoing formulae fosterling gouvernance governamental guarantied guaranties harassement identifies impalement impassible
  imposible inadmisible incitation incitations incomunicado inconsistant indicted indicting indiction indictions indictor individuels
  infernally infestment inflected inflection inflections inquires insolation instancies integrante intelectual internationaal
  interrelate interrogator inventive judgements juridiction juridictions kidnaped lability langages legislatieve licenced licencing
  likability livability locutions mandatary mariages mediation mendication ministeries ministres morality objectieve officiels
  officinals ordnance papulation papulations partecipate participante particolar passeports passibility persistant personalty personel
  physician portofolio practiced practises precesses precessing preciously preformed premotion prevision previsions principale
  principales principes principial prioritise prioritises prioritizes procedere procession processional processionals profesional
  professes professing profissional programe prompting proscribed prosector prosedural protested protesting provincies rarifying
  recaption recommandation recommandations recommenced redaction redintegrate redintegration reenforce reenforced reenforcing
  reflations regelation regelations regrading religius representatieve requiting resected resecting ressources restreint retarding
  retuning reverence reverences satisficed segregate signifiant snuggling solations specialest statueless stereotypies strategizes
  stricture strictures substantival suggestion synchronies technologise technologizes teritorial territoires thousand throughly
  throughput transitted transitting underlaying underlies underline underling undertone unfunded unlicenced unrounded utilisation
  vacational verbification versification
`;
