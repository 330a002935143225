/** Words by which a status tells that a DOPP was annulled; the list of statuses is not published. */
export const annulled = /аннулир|отозван|cancel|annul/i;

/** Words by which a status tells that a DOPP was refused. */
export const refused = /отказ|отклон|ошибк|reject|refus|error/i;
