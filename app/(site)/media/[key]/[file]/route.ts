/** The front door sends what readers may see by itself; for all else it asks here, where people of the newsroom have a session. */
export { GET, HEAD } from '@/app/newsroom/media/[key]/[file]/route';
