from channels.management.commands import runserver  # want: CHN305


class Command(runserver.Command):
    help = "Serves without the reloader"

    def handle(self, *args, **options):
        options["use_reloader"] = False
        super().handle(*args, **options)
