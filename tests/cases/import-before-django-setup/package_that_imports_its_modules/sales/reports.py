from django.contrib.sites.models import Site

SITES = Site.objects
