from django.core.management.commands.runserver import Command as Runserver


class Command(Runserver):
    def inner_run(self, *args, **options):
        import granian

        granian.Granian("base.asgi:application", interface="asgi").serve()

