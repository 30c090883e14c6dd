import 'add-to-calendar-button/no-pro';
