from channels.management.commands.runserver import Command as RunserverCommand  # want: CHN305 "use daphne.management.commands.runserver"


class Command(RunserverCommand):
    def inner_run(self, *args, **options):
        self.stdout.write("Starting the workers")
        super().inner_run(*args, **options)
