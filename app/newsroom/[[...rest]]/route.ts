export { GET } from '@/app/no-screen-yet';
