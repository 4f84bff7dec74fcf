from mail.server import application
