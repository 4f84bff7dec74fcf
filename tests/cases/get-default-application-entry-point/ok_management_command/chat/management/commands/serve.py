from channels.routing import get_default_application
from daphne.server import Server
from django.core.management.base import BaseCommand


class Command(BaseCommand):
    def handle(self, *args, **options):
        application = get_default_application()
        Server(application=application).run()
