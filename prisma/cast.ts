/** The fictional newsroom: what the demo shows, what the tests act with, what the browser walks through. */
import { contributors } from './cast/contributors';
import { desks } from './cast/desks';
import { fronts } from './cast/fronts';
import { paper } from './cast/paper';
import { people } from './cast/people';
import { pictures } from './cast/pictures';
import { sections } from './cast/sections';
import { stories } from './cast/stories';
import { topics } from './cast/topics';

export const cast = { paper, desks, sections, people, contributors, topics, pictures, stories, fronts };
