import { cityStories } from './city-stories';
import { cultureStories } from './culture-stories';
import { dockStories } from './dock-stories';
import { genoaStories } from './genoa-stories';
import { harbourStories } from './harbour-stories';
import { scienceStories } from './science-stories';
import type { CastStory } from './shapes';
import { worldStories } from './world-stories';

export const stories: readonly CastStory[] = [
  ...worldStories,
  ...harbourStories,
  ...dockStories,
  ...genoaStories,
  ...cityStories,
  ...cultureStories,
  ...scienceStories,
];
