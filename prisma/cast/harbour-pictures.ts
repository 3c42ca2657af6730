import { drawing } from './drawing';
import { drawCrewList } from './pictures/crew-list';
import { drawDockMap } from './pictures/dock-map';
import { drawFishAuction } from './pictures/fish-auction';
import { drawLighthouseStorm } from './pictures/lighthouse-storm';
import { drawNightFerry } from './pictures/night-ferry';
import { drawQuarterChart } from './pictures/quarter-chart';
import { drawQuayCrane } from './pictures/quay-crane';
import { drawQuayWords } from './pictures/quay-words';
import { drawThreeLedgers } from './pictures/three-ledgers';
import { drawWaveBuoy } from './pictures/wave-buoy';
import type { CastPicture } from './shapes';

export const harbourPictures: readonly CastPicture[] = [
  drawing('quay-crane', drawQuayCrane, {
    en: 'A tall quay crane stands on the deck of a blue ship; its tip, with a red lamp, reaches above the road viaduct behind it.',
    it: 'Una gru di banchina in piedi sul ponte di una nave azzurra; la punta, con un fanale rosso, supera il viadotto alle sue spalle.',
    zh: '一台岸桥立在蓝色货船的甲板上，顶端的红灯高过身后的公路高架桥。',
  }),
  drawing('quarter-chart', drawQuarterChart, {
    en: 'Bar chart of containers shipped over nine quarters, in thousands. Full ones go from 158 to 163 with little change; empty ones rise from 55 to 69.',
    it: 'Grafico a barre dei contenitori imbarcati in nove trimestri, in migliaia. I pieni passano da 158 a 163, quasi invariati; i vuoti salgono da 55 a 69.',
    zh: '九个季度出港箱量柱状图，单位千箱：重箱由158到163，变化不大；空箱由55升到69。',
  }),
  drawing('night-ferry', drawNightFerry, {
    en: 'A ferry with a white superstructure and a red-banded funnel sails under a moon; the windows near the stern are lit.',
    it: 'Un traghetto bianco con una fascia rossa sul fumaiolo naviga sotto la luna; le finestre verso poppa sono accese.',
    zh: '月光下一艘渡轮正在航行，烟囱上有一道红圈，靠近船尾的一排窗亮着灯。',
  }),
  drawing('three-ledgers', drawThreeLedgers, {
    en: 'Three ledgers in a stack on a counter, with a twist of tea, a card of white buttons and a telephone case around them.',
    it: 'Tre registri impilati su un banco; intorno, un cartoccio di tè, un cartoncino di bottoni bianchi e una custodia per telefono.',
    zh: '柜台上叠放着三本账，旁边是一包茶叶、一张白纽扣样卡和一个手机壳。',
  }),
  drawing('dock-map', drawDockMap, {
    en: 'Plan of a dock with a ferry ramp, a row of moorings, steps, a long building and a red light, numbered one to five. A red arrow marks eighteen metres between ramp and moorings.',
    it: 'Pianta di una darsena con rampa per traghetti, fila di ormeggi, scalinata, un edificio lungo e un faro rosso, numerati da uno a cinque. Una freccia rossa segna diciotto metri tra rampa e ormeggi.',
    zh: '船坞平面图，标有一至五号：轮渡坡道、一排泊位、台阶、一座长形建筑和一座红灯塔。红色箭头标出坡道与泊位之间的十八米。',
  }),
  drawing('fish-auction', drawFishAuction, {
    en: 'Buyers in caps stand in a row under hanging lamps, looking at their telephones; in front of them, crates of fish.',
    it: 'Compratori con il berretto, in fila sotto le lampade, guardano il telefono; davanti a loro le casse di pesce.',
    zh: '吊灯下站着一排戴帽子的买家，人人低头看手机，面前是一筐筐鱼。',
  }),
  drawing('crew-list', drawCrewList, {
    en: 'Four crowded old forms pinned to a board; in front of them a clean new sheet with seventeen boxes, and a pen.',
    it: 'Quattro vecchi moduli fitti di righe appesi a una bacheca; davanti, un foglio nuovo con diciassette caselle e una penna.',
    zh: '软木板上钉着四张密密麻麻的旧表格，前面是一张只有十七栏的新表和一支笔。',
  }),
  drawing('lighthouse-storm', drawLighthouseStorm, {
    en: 'A square two-tiered lighthouse on a rock in heavy rain; a wave breaks beside it.',
    it: 'Un faro quadrato a due ordini su uno scoglio, sotto la pioggia; accanto si rompe un’onda.',
    zh: '暴雨中，礁石上一座两层方形灯塔，旁边一道浪正在碎开。',
  }),
  drawing('wave-buoy', drawWaveBuoy, {
    en: 'A round measuring buoy with a short mast leans on a long swell; a gull flies by and a ferry is small on the horizon.',
    it: 'Una boa rotonda con un corto albero, inclinata su un’onda lunga; passa un gabbiano, e un traghetto è piccolo all’orizzonte.',
    zh: '一只带短桅的圆形测波浮标斜在长浪上，海鸥飞过，远处海平线上有一艘小小的渡轮。',
  }),
  drawing('quay-words', drawQuayWords, {
    en: 'A crane hook, a bale in a rope sling, a hand hook and a shackle above a long box of index cards.',
    it: 'Un gancio da gru, una balla imbragata, un gancetto a mano e un grillo sopra una lunga scatola di schede.',
    zh: '吊钩、绳索吊着的货包、手钩和卸扣，下面是一长盒卡片。',
  }),
];
