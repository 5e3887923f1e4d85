/** Marks that end a sentence or a clause: words on their two sides are far apart, however close they stand. */
export const HARD_SEPARATORS: readonly string[] = [
  '. ',
  ', ',
  '។ល។',
  ...Array.from(
    '!;?¡§¶¿;՜՝՞։׃،؛؟۔܀܁܂܃܄܅܆܇܈܉߷߸߹࠰࠱࠲࠳࠴࠵࠸࠹࠺࠻࠼࠽࠾࡞।॥෴๚๛༄༅༆༇༈༉༊།༎༏༐༑༒༔࿐࿑࿒࿓࿔၊။჻።፣፤፥፦፧፨᚛᚜᛫᛬᛭᜵᜶។៕៖៘៚',
  ),
  ...Array.from('᠀᠁᠂᠃᠄᠅᠆᠈᠉᥄᥅᨟᪨᪩᪪᪫᪬᪭᭚᭛᭜᭝᭞᭟᭠᯼᯽᯾᯿᰻᰼᰽᰾᰿᱾᱿᳀᳁᳂᳃᳄᳅᳆᳇․‥…※‼‽⁇⁈⁉⁏⁖⁚⳹⳺⳻⳼⳾⸘⸮⹁、。꓾꓿꘍꘎꘏꛲꛳꛴꛵꛶꛷꡶꡷꣎꣏꤯꥟'),
  ...Array.from('꧃꧄꧅꧆꧇꧈꧉꧊꧋꧌꧍꩜꩝꩞꩟꫟꫰꫱꯫︐︑︒︓︔︕︖︙︰﹅﹐﹑﹒﹔﹕﹖﹗！，．：；？｡､'),
  ...Array.from(
    '\0´𐡗𐩐𐩑𐩒𐩓𐩔𐩕𐩖𐩗𐩘𐫰𐫱𐫲𐫳𐫴𐫵𐬺𐬻𐬼𐬽𐬾𐬿𐮙𐮚𐮛𐮜𐽕𐽖𐽗𐽘𐽙𑁇𑁈𑁉𑁊𑁋𑁌𑁍𑂾𑂿𑃀𑃁𑅀𑅁𑅂𑅃𑅵𑇅𑇆𑇍𑇞𑇟𑈸𑈹𑈻𑈼𑊩𑑋𑑌𑑍𑑚𑗂𑗃𑗉𑗊𑗋𑗌𑗍𑗎𑗏𑗐𑗑𑗒𑗓𑗔𑗕𑗖𑗗𑙁𑙂𑙠𑙡𑙢𑙣𑙤𑙥𑙦𑙧𑙨𑙩𑙪𑙫𑙬𑜼𑜽𑜾𑥄𑥆𑨿𑩀𑩁𑩂𑩃𑩄𑩅𑩆𑪚𑪛𑪜𑪞𑪟𑪠𑪡𑪢𑱁𑱂𑱰𑱱𑻷𑻸𑿿𒑱𒑲𒑳𒑴𖩮𖩯𖫵𖬷𖬸𖬹𖭄𖺗𖺘𖺙𖺚𛲟𝪇𝪈𝪉𝪊𞥞𞥟',
  ),
]

/** Separators of more than one character; of those that start alike the longest counts. */
export const LONG_SEPARATORS: readonly string[] = ['. ', ', ', '។ល။']

// Punctuation or blanks by today's Unicode, yet not for the server, whose list is older and written by hand.
const NOT_ONE =
  '\\v\\f\\u00a0\\u202f\\u037e\\u0387\\u061d\\u066b\\u066c\\u0f0c\\u1b4e\\u1b4f\\u1b7d-\\u1b7f\\u2000\\u2001\\u2011\\u2028\\u205f\\u2329\\u232a\\u2e53-\\u2e5d\\u{10d6e}\\u{10ed0}\\u{10f86}-\\u{10f89}\\u{113d4}-\\u{113d8}\\u{116b9}\\u{11b00}-\\u{11b09}\\u{11be1}\\u{11f43}-\\u{11f4f}\\u{12ff1}\\u{12ff2}\\u{16d6d}-\\u{16d6f}\\u{1e5ff}'

/** Every other separator is one character: punctuation, mathematical signs, spaces and ends of lines. */
export const SEPARATOR = new RegExp(
  `^(?![${NOT_ONE}])[\\p{P}\\p{Z}+\`±×÷\\u200c\\u2212-\\u2225\\u2227-\\u228d\\u228f-\\u22ff\\t\\n\\r\\0]$`,
  'u',
)
