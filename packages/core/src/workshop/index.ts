export {
  changePlaces,
  freePlaces,
  giveUp,
  noteAttendance,
  type SeatRefusal,
  signUp,
  waitingPlace,
} from "./seats.ts";
export {
  type Attendance,
  attendances,
  mostPlaces,
  type Seat,
  type SeatState,
  type WorkshopState,
  workshopMinutes,
} from "./workshop.ts";
