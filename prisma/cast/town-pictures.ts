import { drawing } from './drawing';
import { drawBarberShop } from './pictures/barber-shop';
import { drawLiftAndRoofs } from './pictures/lift-and-roofs';
import { drawPhotoStudio } from './pictures/photo-studio';
import { drawSeagrassSlide } from './pictures/seagrass-slide';
import { drawSwiftsRoofs } from './pictures/swifts-roofs';
import { drawTheatreStage } from './pictures/theatre-stage';
import { drawTwoPlates } from './pictures/two-plates';
import type { CastPicture } from './shapes';

export const townPictures: readonly CastPicture[] = [
  drawing('lift-and-roofs', drawLiftAndRoofs, {
    en: 'A lift tower with a blue cap rises from a hillside of houses with slate roofs; the red car has stopped half-way.',
    it: 'Una torre d’ascensore con il tetto azzurro tra le case di una collina; la cabina rossa è ferma a metà.',
    zh: '山坡上石板屋顶层层叠叠，一座蓝顶电梯塔立在其间，红色轿厢停在半空。',
  }),
  drawing('barber-shop', drawBarberShop, {
    en: 'A barber reads a letter aloud to an old woman at a window; two empty barber’s chairs face two mirrors.',
    it: 'Un barbiere legge una lettera a un’anziana seduta alla finestra; due poltrone vuote stanno davanti a due specchi.',
    zh: '窗边，理发师给一位老太太读信；两张空理发椅对着两面镜子。',
  }),
  drawing('theatre-stage', drawTheatreStage, {
    en: 'Three cooks behind a table on a stage, lit by three lamps before a hanging sail; the heads of the audience in the dark.',
    it: 'Tre cuochi dietro un tavolo su un palcoscenico, sotto tre lampade e davanti a una vela; in basso, al buio, le teste del pubblico.',
    zh: '舞台上三盏灯下，三个厨师站在桌后，背景是一面帆；台下暗处是观众的头影。',
  }),
  drawing('two-plates', drawTwoPlates, {
    en: 'Two plates on a board, seen from above: triangular filled pasta with walnut sauce on one, half-moon dumplings on the other, a line of flour between.',
    it: 'Due piatti su un’asse, visti dall’alto: in uno pansoti con la salsa di noci, nell’altro ravioli a mezzaluna; in mezzo una riga di farina.',
    zh: '俯视案板上的两只盘子：一盘是浇核桃酱的三角馄饨，一盘是半月形饺子，中间一道面粉。',
  }),
  drawing('seagrass-slide', drawSeagrassSlide, {
    en: 'A round section of a plant stem under the microscope: rings of small cells, some of them dark, around a blue heart.',
    it: 'La sezione rotonda di un fusto al microscopio: anelli di piccole cellule, alcuni scuri, intorno a un cuore azzurro.',
    zh: '显微镜下的植物茎横切面：一圈圈小细胞，其中几圈颜色深，中心为蓝色。',
  }),
  drawing('photo-studio', drawPhotoStudio, {
    en: 'A studio with a painted steamship for a backdrop, a wooden railing in front of it, an old camera on a tripod, and small portraits on both walls.',
    it: 'Uno studio con un piroscafo dipinto sul fondale, una ringhiera di legno, una vecchia macchina fotografica e tanti piccoli ritratti alle pareti.',
    zh: '照相馆里，布景上画着一艘轮船，前面是木栏杆和一台老式三脚架相机，两侧墙上挂满小照片。',
  }),
  drawing('swifts-roofs', drawSwiftsRoofs, {
    en: 'A dozen swifts wheel over slate roofs and chimneys at dusk.',
    it: 'Una dozzina di rondoni volteggia al tramonto sopra i tetti d’ardesia e i comignoli.',
    zh: '黄昏时分，十几只雨燕在石板屋顶与烟囱上空盘旋。',
  }),
];
