from channels.management.commands.runserver import Command  # want: CHN305
