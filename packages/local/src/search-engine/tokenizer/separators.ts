/** Marks that end a sentence or a clause: words on their two sides are far apart, however close they stand. */
export const HARD_SEPARATORS: readonly string[] = [
  '. ',
  ', ',
  '។ល។',
  ...Array.from(
    '!:;?¡§¶¿;՜՝՞։׃،؛؟۔܀܁܂܃܄܅܆܇܈܉߷߸߹࠰࠱࠲࠳࠴࠵࠸࠹࠺࠻࠼࠽࠾࡞।॥෴๚๛༄༅༆༇༈༉༊།༎༏༐༑༒༔࿐࿑࿒࿓࿔၊။჻።፣፤፥፦፧፨᚛᚜᛫᛬᛭᜵᜶។៕៖៘៚',
  ),
  ...Array.from('᠀᠁᠂᠃᠄᠅᠆᠈᠉᥄᥅᨟᪨᪩᪪᪫᪬᪭᭚᭛᭜᭝᭞᭟᭠᯼᯽᯾᯿᰻᰼᰽᰾᰿᱾᱿᳀᳁᳂᳃᳄᳅᳆᳇․‥…※‼‽⁇⁈⁉⁏⁖⁚⳹⳺⳻⳼⳾⸘⸮⹁、。꓾꓿꘍꘎꘏꛲꛳꛴꛵꛶꛷꡶꡷꣎꣏꤯꥟'),
  ...Array.from('꧃꧄꧅꧆꧇꧈꧉꧊꧋꧌꧍꩜꩝꩞꩟꫟꫰꫱꯫︐︑︒︓︔︕︖︙︰﹅﹐﹑﹒﹔﹕﹖﹗！，．：；？｡､'),
]

/** Separators of more than one character; of those that start alike the longest counts. */
export const LONG_SEPARATORS: readonly string[] = ['. ', ', ', '។ល။']

/** Every other separator is one character: punctuation, mathematical signs, spaces and the ends of lines. */
export const SEPARATOR = /^[\p{P}\p{Sm}\p{Z}\s`\0]$/u
